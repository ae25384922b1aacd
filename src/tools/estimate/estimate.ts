// A scenario, its answers and a day → every line that applies, with what it comes to, and the total. Pure; throws nothing.
import { hasEnded, knownEndOf } from '#domain/time/ended.ts';
import { holdsOn } from '#domain/time/in-force.ts';
import type { Day } from '#time/day.ts';
import Big from 'big.js';
import { numberText } from '#domain/price/typed-number.ts';
import { answeredSo, askedOf, isOfKinds, type Answers } from './answers.ts';
import { bare, type Charge, type Kind } from './charge.ts';
import type { EstimateData, EstimateFee, EstimateMeet, EstimateScenario } from './data.ts';
import type { Inside, Line } from './line.ts';
import { codesOn, situationOf, type CodesOf } from './situation.ts';
import { priced } from './sources.ts';
import { sumsOf, type Sums } from './sums.ts';
import { totalOf, type Total } from './total.ts';

export interface Estimate {
  lines: Line[];
  total: Total;
}

/** The answers for each kind of box, at least one, have no fault (see `checked`), and the day exists. */
export function estimate(
  data: EstimateData,
  scenario: EstimateScenario,
  kinds: readonly Answers[],
  day: Day,
): Estimate {
  const there = kinds.map((answers, at): Asked => ({ answers, at, codesOf: codesOn(data, scenario, answers, day) }));
  const some = there.filter(({ answers }) => !isNone(scenario, answers));
  const meets = scenario.meets.flatMap(meet => whereMet(scenario, meet, some.length > 0 ? some : there.slice(0, 1)));
  // Charges that are a share of others follow when those are known, which may be shares themselves.
  let sums: Sums = {};
  for (;;) {
    const lines = meets.flatMap(({ meet, by }) => {
      const kindsMet = by.map(({ answers, at, codesOf }): Kind => ({
        at,
        situation: situationOf(scenario, answers, meet, sums, codesOf),
      }));
      return linesOf(data, scenario, meet, kindsMet, day);
    });
    const more = sumsOf(data.bases, lines.flatMap(byParts), sums);
    if (Object.keys(more).length === 0) return { lines, total: totalOf(lines) };
    sums = { ...sums, ...more };
  }
}

/** A line for each part of one, as of one row. */
function byParts(line: Line): Line[] {
  if (line.parts.length === 0) return [line];
  return line.parts.map(({ row, amount, kinds }) => ({ ...line, row, kinds, parts: [], outcome: amount }));
}

/** The answers for a kind of box, by its place in the request. */
interface Asked {
  answers: Answers;
  at: number;
  codesOf: CodesOf;
}

/** No box of this kind. */
function isNone(scenario: EstimateScenario, answers: Answers): boolean {
  const counting = scenario.questions.find(question => isOfKinds(scenario, question.id) && 'quantity' in question);
  return counting !== undefined && new Big(numberText(answers[counting.id] ?? '0')).eq(0);
}

/**
 * The charge with the kinds that meet it, where any do; apart from those for which that turns on what is not known of the day, as
 * a charge that only may be met.
 */
function whereMet(
  scenario: EstimateScenario,
  meet: EstimateMeet,
  kinds: readonly Asked[],
): { meet: EstimateMeet; by: Asked[] }[] {
  const { if: wanted = {}, ifMore } = meet;
  const met = kinds.filter(({ answers, codesOf }) => {
    const asked = askedOf(scenario, answers);
    if (!answeredSo(wanted, answers, asked, codesOf)) return false;
    if (ifMore === undefined) return true;
    return asked.some(({ id }) => id === ifMore) && new Big(numberText(answers[ifMore] ?? '0')).gt(0);
  });
  const isSure = ({ codesOf }: Asked) =>
    Object.entries(wanted).every(([id, codes]) => codesOf(id).every(code => codes.includes(code)));
  return [
    { meet, by: met.filter(isSure) },
    { meet: { ...meet, possible: true as const }, by: met.filter(one => !isSure(one)) },
  ].filter(({ by }) => by.length > 0);
}

function linesOf(
  data: EstimateData,
  scenario: EstimateScenario,
  meet: EstimateMeet,
  kinds: readonly Kind[],
  day: Day,
): Line[] {
  const fee = data.fees[meet.fee]!;
  const payer = meet.paidBy ?? fee.paidBy.find(role => scenario.payers.includes(role)) ?? fee.paidBy[0]!;
  const place: Line['place'] = meet.possible ? 'possible' : scenario.payers.includes(payer) ? 'counted' : 'others';
  const frame = { fee: meet.fee, name: fee.name, place, payer, chargers: fee.chargedBy, note: meet.note };
  const charge: Charge = { data, fee, day, frame };
  const { ended } = fee;
  if (hasEnded(ended, day))
    return [bare(charge, kinds, { kind: 'nil', reason: 'ended', since: knownEndOf(ended) }, { basis: ended.basis })];
  const lines = priced(charge, kinds);
  const part = fee.parts.find(one => holdsOn(one, day));
  return part ? lines.map(line => insideOf(line, part, data)) : lines;
}

/** A part is shown with the most that it may come to, and never added to the whole. */
function insideOf(line: Line, { whole, from, basis }: EstimateFee['parts'][number], { labels }: EstimateData): Line {
  const inside: Inside = { kind: 'inside', fee: whole, name: labels.fees[whole] ?? whole, since: from };
  if (line.outcome.kind === 'amount') inside.amount = line.outcome;
  return { ...line, outcome: inside, basis: [...basis, ...line.basis] };
}
