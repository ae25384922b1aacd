// The cross-entry rules, in the order in which the data guide explains them. A rule's file is named after it.
import type { Rule } from '#catalogue/draft.ts';
import { addressKept } from '#catalogue/rules/ids/address-lost.ts';
import { aliasDistinct } from '#catalogue/rules/ids/alias-conflict.ts';
import { baseCircle } from '#catalogue/rules/prices/base-circle.ts';
import { baseKnown } from '#catalogue/rules/prices/base-unknown.ts';
import { basisNamed } from '#catalogue/rules/versions/basis-unseen.ts';
import { codeNeeded } from '#catalogue/rules/ids/code-needed.ts';
import { conditionKnown } from '#catalogue/rules/prices/condition-unknown.ts';
import { conditionTimes } from '#catalogue/rules/prices/condition-times.ts';
import { conditionWithin } from '#catalogue/rules/prices/condition-within.ts';
import { correctionAddress } from '#catalogue/rules/ids/correction-address.ts';
import { dayReached } from '#catalogue/rules/versions/day-ahead.ts';
import { derivedShowsFormula } from '#catalogue/rules/prices/derived-without-formula.ts';
import { divisorZero } from '#catalogue/rules/prices/divisor-zero.ts';
import { endedConsistent } from '#catalogue/rules/versions/ended-successor.ts';
import { endUnseen } from '#catalogue/rules/versions/end-unseen.ts';
import { entityNamesDistinct } from '#catalogue/rules/ids/entity-name-conflict.ts';
import { exampleComputes } from '#catalogue/rules/prices/example-wrong.ts';
import { factorTarget } from '#catalogue/rules/prices/factor-target.ts';
import { figureComputes } from '#catalogue/rules/documents/figure-computed.ts';
import { figureOne } from '#catalogue/rules/documents/figure-one.ts';
import { figurePlaced } from '#catalogue/rules/documents/figure-unplaced.ts';
import { figureReference } from '#catalogue/rules/documents/figure-reference.ts';
import { fileName } from '#catalogue/rules/ids/file-name.ts';
import { officialReadOfficial } from '#catalogue/rules/documents/grade-unsupported.ts';
import { guideCodeKnown } from '#catalogue/rules/guide/guide-code-unknown.ts';
import { guideCovers } from '#catalogue/rules/guide/guide-coverage.ts';
import { holidaysOfYear } from '#catalogue/rules/versions/holiday-year.ts';
import { idUnique } from '#catalogue/rules/ids/id-duplicate.ts';
import { idKept } from '#catalogue/rules/ids/id-register.ts';
import { measureLater } from '#catalogue/rules/documents/measure-later.ts';
import { measureNumbered } from '#catalogue/rules/documents/measure-number.ts';
import { limitRate } from '#catalogue/rules/prices/limit-rate.ts';
import { oneLimit } from '#catalogue/rules/prices/limit-one.ts';
import { moveStraight } from '#catalogue/rules/moves/move-chain.ts';
import { moveOnce } from '#catalogue/rules/moves/move-duplicate.ts';
import { moveSourceGone } from '#catalogue/rules/moves/move-source-live.ts';
import { moveTarget } from '#catalogue/rules/moves/move-target.ts';
import { moveRecorded } from '#catalogue/rules/moves/move-unrecorded.ts';
import { partsAgree } from '#catalogue/rules/prices/parts-disagree.ts';
import { periodForward } from '#catalogue/rules/versions/period-reversed.ts';
import { pointsOrdered } from '#catalogue/rules/documents/points-order.ts';
import { onePrice } from '#catalogue/rules/prices/price-one.ts';
import { quantityIdle } from '#catalogue/rules/prices/quantity-idle.ts';
import { ratesDistinct } from '#catalogue/rules/prices/rates-conflict.ts';
import { versionsHaveRates } from '#catalogue/rules/prices/rates-missing.ts';
import { reductionPart } from '#catalogue/rules/prices/reduction-part.ts';
import { referenceKnown } from '#catalogue/rules/ids/reference-unknown.ts';
import { reliefEffect } from '#catalogue/rules/prices/relief-effect.ts';
import { scenarioQuestion } from '#catalogue/rules/guide/scenario-question.ts';
import { termKnown } from '#catalogue/rules/ids/term-unknown.ts';
import { tiersAscend } from '#catalogue/rules/prices/tiers-overlap.ts';
import { tiersBase } from '#catalogue/rules/prices/tiers-base.ts';
import { unitAndCurrency } from '#catalogue/rules/prices/unit-and-currency.ts';
import { urlSecure } from '#catalogue/rules/ids/url-not-https.ts';
import { versionGap } from '#catalogue/rules/versions/version-gap.ts';
import { versionOrder } from '#catalogue/rules/versions/version-order.ts';
import { versionOverlap } from '#catalogue/rules/versions/version-overlap.ts';

export const rules: readonly Rule[] = [
  termKnown,
  referenceKnown,
  conditionKnown,
  conditionWithin,
  conditionTimes,
  codeNeeded,
  fileName,
  idUnique,
  idKept,
  addressKept,
  moveTarget,
  moveSourceGone,
  moveRecorded,
  moveOnce,
  moveStraight,
  correctionAddress,
  periodForward,
  dayReached,
  versionOrder,
  versionOverlap,
  versionGap,
  versionsHaveRates,
  onePrice,
  oneLimit,
  unitAndCurrency,
  tiersAscend,
  tiersBase,
  quantityIdle,
  divisorZero,
  reductionPart,
  ratesDistinct,
  factorTarget,
  baseKnown,
  baseCircle,
  exampleComputes,
  derivedShowsFormula,
  officialReadOfficial,
  endedConsistent,
  endUnseen,
  basisNamed,
  partsAgree,
  aliasDistinct,
  entityNamesDistinct,
  reliefEffect,
  measureNumbered,
  measureLater,
  figureOne,
  figurePlaced,
  figureReference,
  figureComputes,
  pointsOrdered,
  guideCodeKnown,
  guideCovers,
  limitRate,
  holidaysOfYear,
  scenarioQuestion,
  urlSecure,
];
