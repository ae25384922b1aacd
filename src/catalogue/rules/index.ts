// The cross-entry rules, in the order in which the data guide explains them. A rule's file is named after it.
import type { Rule } from '#catalogue/draft.ts';
import { addressKept } from './address-lost.ts';
import { aliasDistinct } from './alias-conflict.ts';
import { codeNeeded } from './code-needed.ts';
import { conditionKnown } from './condition-unknown.ts';
import { correctionAddress } from './correction-address.ts';
import { derivedShowsFormula } from './derived-without-formula.ts';
import { endedConsistent } from './ended-successor.ts';
import { exampleComputes } from './example-wrong.ts';
import { factorTarget } from './factor-target.ts';
import { figureComputes } from './figure-computed.ts';
import { figureOne } from './figure-one.ts';
import { figurePlaced } from './figure-unplaced.ts';
import { figureReference } from './figure-reference.ts';
import { fileName } from './file-name.ts';
import { officialReadOfficial } from './grade-unsupported.ts';
import { guideCodeKnown } from './guide-code-unknown.ts';
import { guideCovers } from './guide-coverage.ts';
import { holidaysOfYear } from './holiday-year.ts';
import { idUnique } from './id-duplicate.ts';
import { idKept } from './id-register.ts';
import { measureLater } from './measure-later.ts';
import { measureNumbered } from './measure-number.ts';
import { limitRate } from './limit-rate.ts';
import { oneLimit } from './limit-one.ts';
import { moveStraight } from './move-chain.ts';
import { moveOnce } from './move-duplicate.ts';
import { moveSourceGone } from './move-source-live.ts';
import { moveTarget } from './move-target.ts';
import { moveRecorded } from './move-unrecorded.ts';
import { partsAgree } from './parts-disagree.ts';
import { periodForward } from './period-reversed.ts';
import { pointsOrdered } from './points-order.ts';
import { onePrice } from './price-one.ts';
import { ratesDistinct } from './rates-conflict.ts';
import { versionsHaveRates } from './rates-missing.ts';
import { referenceKnown } from './reference-unknown.ts';
import { reliefEffect } from './relief-effect.ts';
import { scenarioQuestion } from './scenario-question.ts';
import { termKnown } from './term-unknown.ts';
import { tiersAscend } from './tiers-overlap.ts';
import { unitAndCurrency } from './unit-and-currency.ts';
import { urlSecure } from './url-not-https.ts';
import { versionGap } from './version-gap.ts';
import { versionOrder } from './version-order.ts';
import { versionOverlap } from './version-overlap.ts';

export const rules: readonly Rule[] = [
  termKnown,
  referenceKnown,
  conditionKnown,
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
  versionOrder,
  versionOverlap,
  versionGap,
  versionsHaveRates,
  onePrice,
  oneLimit,
  unitAndCurrency,
  tiersAscend,
  ratesDistinct,
  factorTarget,
  exampleComputes,
  derivedShowsFormula,
  officialReadOfficial,
  endedConsistent,
  partsAgree,
  aliasDistinct,
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
