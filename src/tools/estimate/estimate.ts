// A scenario, its answers and a day → every line that applies, with what it comes to, and the total. Pure; throws nothing.
import { matchCase } from '#case/match.ts';
import { hasEnded, knownEndOf } from '#domain/time/ended.ts';
import { holdsOn, onDay, type OnDay } from '#domain/time/in-force.ts';
import type { Day } from '#time/day.ts';
import Big from 'big.js';
import { numberText } from '#domain/price/typed-number.ts';
import { answeredSo, askedOf, type Answers } from './answers.ts';
import type { EstimateData, EstimateFee, EstimateMeet, EstimateScenario, EstimateVersion } from './data.ts';
import type { Amount, GapReason, Inside, Line, Nil, Outcome } from './line.ts';
import { priceRow } from './price-row.ts';
import { actingReliefs, isWaiver } from './reliefs.ts';
import { codesOn, situationOf, type CodesOf, type Situation } from './situation.ts';
import { sumsOf, type Sums } from './sums.ts';
import { totalOf, type Total } from './total.ts';

export interface Estimate {
  lines: Line[];
  total: Total;
}

/** The answers have no fault (see `checked`), and the day exists. */
export function estimate(data: EstimateData, scenario: EstimateScenario, answers: Answers, day: Day): Estimate {
  const codesOf = codesOn(data, scenario, answers, day);
  const meets = scenario.meets.flatMap(meet => whereMet(scenario, meet, answers, codesOf));
  // Charges that are a share of others follow when those are known, which may be shares themselves.
  let sums: Sums = {};
  for (;;) {
    const lines = meets.flatMap(meet => linesOf(data, scenario, meet, answers, day, sums, codesOf));
    const more = sumsOf(data.bases, lines, sums);
    if (Object.keys(more).length === 0) return { lines, total: totalOf(lines) };
    sums = { ...sums, ...more };
  }
}

/** The charge, where it is met; as one that only may be, where that turns on what is not known of the day. */
function whereMet(scenario: EstimateScenario, meet: EstimateMeet, answers: Answers, codesOf: CodesOf): EstimateMeet[] {
  const { if: wanted = {}, ifMore } = meet;
  const asked = askedOf(scenario, answers);
  if (!answeredSo(wanted, answers, asked, codesOf)) return [];
  const more = asked.some(({ id }) => id === ifMore) && new Big(numberText(answers[ifMore!] ?? '0')).gt(0);
  if (ifMore !== undefined && !more) return [];
  const sure = Object.entries(wanted).every(([id, codes]) => codesOf(id).every(code => codes.includes(code)));
  return [sure ? meet : { ...meet, possible: true }];
}

/** What all lines of one charge share. */
type Frame = Pick<Line, 'fee' | 'name' | 'place' | 'payer' | 'chargers' | 'note'>;

function linesOf(
  data: EstimateData,
  scenario: EstimateScenario,
  meet: EstimateMeet,
  answers: Answers,
  day: Day,
  sums: Sums,
  codesOf: CodesOf,
): Line[] {
  const fee = data.fees[meet.fee]!;
  const situation = situationOf(scenario, answers, meet, sums, codesOf);
  const payer = meet.paidBy ?? fee.paidBy.find(role => scenario.payers.includes(role)) ?? fee.paidBy[0]!;
  const place = meet.possible ? 'possible' : scenario.payers.includes(payer) ? 'counted' : 'others';
  const frame: Frame = {
    ...{ fee: meet.fee, name: fee.name, place, payer },
    ...{ chargers: fee.chargedBy, note: meet.note },
  };
  const { ended } = fee;
  if (hasEnded(ended, day))
    return [bare(frame, { kind: 'nil', reason: 'ended', since: knownEndOf(ended) }, { basis: ended.basis })];
  const lines = priced(data, fee, frame, situation, day);
  const part = fee.parts.find(one => holdsOn(one, day));
  return part ? lines.map(line => insideOf(line, part, data)) : lines;
}

/** A part is shown with the most that it may come to, and never added to the whole. */
function insideOf(line: Line, { whole, from, basis }: EstimateFee['parts'][number], { labels }: EstimateData): Line {
  const inside: Inside = { kind: 'inside', fee: whole, name: labels.fees[whole] ?? whole, since: from };
  if (line.outcome.kind === 'amount') inside.amount = line.outcome;
  return { ...line, outcome: inside, basis: [...basis, ...line.basis] };
}

/** By the rules where they have rates; else by the lists of those who charge; else by lists that pass it on. */
function priced(data: EstimateData, fee: EstimateFee, frame: Frame, situation: Situation, day: Day): Line[] {
  const held = fee.lists.map(({ entity, versions }) => ({ entity, holding: onDay(versions, day) }));
  const rules = held.find(({ entity }) => entity === '')?.holding ?? { state: 'unknown', undated: [] };
  const own = fromHistory(data, fee, '', rules, frame, situation, day);
  if (own) return own;
  const lists = held.filter(({ entity }) => entity !== '');
  const charges = (entity: string) =>
    [entity, ...(data.roles[entity] ?? [])].some(party => fee.chargedBy.includes(party));
  for (const own of [true, false]) {
    const found = lists
      .filter(({ entity }) => charges(entity) === own)
      .flatMap(({ entity, holding }) => {
        const lines =
          holding.state === 'in-force' ? fromHistory(data, fee, entity, holding, frame, situation, day) : null;
        return lines && lines.length > 0 ? [lines] : [];
      });
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return [together(found.flat(), frame)];
  }
  return [withoutPrice(fee, frame, situation, day, rules, lists)];
}

/** The lines of a history on a day; null where it has no rates for a reader to go by, and another source may. */
function fromHistory(
  data: EstimateData,
  fee: EstimateFee,
  entity: string,
  holding: OnDay<EstimateVersion>,
  frame: Frame,
  situation: Situation,
  day: Day,
): Line[] | null {
  if (holding.state === 'unknown') return null;
  if (!('version' in holding)) {
    // Rules without rates say nothing of the price, on no day.
    const near = holding.state === 'not-yet' ? holding.next : holding.last;
    if (near.rows.length === 0 || entity !== '') return null;
    const reason = ({ 'not-yet': 'before', over: 'after', gap: 'between' } as const)[holding.state];
    return [relieved(fee, frame, situation, day, bare(frame, { kind: 'gap', reason }, { entity }))];
  }
  const { version } = holding;
  const { rows } = version;
  if (rows.length === 0) return null;
  const from = { entity, version, basis: version.basis };
  if (holding.state === 'suspended') return [bare(frame, suspension(version, day), from)];
  const fitting = rows
    .map(row => ({ row, found: matchCase(row.when, situation.known, {}) }))
    .filter(({ found }) => found.kind !== 'no');
  if (fitting.length === 0)
    return entity === ''
      ? [relieved(fee, frame, situation, day, bare(frame, { kind: 'gap', reason: 'no-row' }, from))]
      : null;
  const sure = fitting.filter(({ found }) => found.open.length === 0);
  const open = [...new Set(fitting.flatMap(({ found }) => found.open))];
  const lines = sure.map(({ row, found }): Line => {
    const ceiling = row.ceiling ?? false;
    const acting = actingReliefs(fee.reliefs, entity, row, situation, day);
    const outcome = priceRow(row, found, situation, acting, ceiling, data);
    const counting =
      outcome.kind === 'amount' || outcome.kind === 'nil' ? acting : { sure: [], perhaps: acting.perhaps };
    return {
      ...frame,
      ...from,
      chargers: entity === '' ? frame.chargers : [entity],
      outcome,
      row,
      reliefs: counting.sure,
      perhaps: counting.perhaps,
      basis: row.basis ?? version.basis,
    };
  });
  // Which of the remaining rows is meant follows from something that was not asked.
  if (open.length > 0) lines.push(bare(frame, { kind: 'gap', reason: 'depends', open }, from));
  return lines;
}

function suspension({ suspended }: EstimateVersion, day: Day): Outcome {
  const { from, to, after } = suspended!;
  if (to !== undefined && day > to && after === 'unknown')
    return { kind: 'gap', reason: 'suspension-unclear', until: to };
  return { kind: 'nil', reason: 'suspended', since: from };
}

/** A waiver holds whether or not the rate is known. */
function relieved(fee: EstimateFee, frame: Frame, situation: Situation, day: Day, line: Line): Line {
  const { sure, perhaps } = actingReliefs(fee.reliefs, '', { when: {} }, situation, day);
  const waiver = sure.filter(isWaiver);
  if (waiver.length === 0) return { ...line, perhaps };
  return bare(frame, { kind: 'nil', reason: 'relief', since: waiver[0]!.from }, { ...line, reliefs: waiver });
}

function withoutPrice(
  fee: EstimateFee,
  frame: Frame,
  situation: Situation,
  day: Day,
  rules: OnDay<EstimateVersion>,
  lists: readonly { holding: OnDay<EstimateVersion> }[],
): Line {
  const undated = [rules, ...lists.map(({ holding }) => holding)].some(
    holding => holding.state === 'unknown' && holding.undated.some(({ rows }) => rows.length > 0),
  );
  const later = lists.some(({ holding }) => holding.state === 'not-yet');
  const held = lists.some(({ holding }) => holding.state === 'in-force');
  const reason: GapReason = held ? 'no-row' : later ? 'before' : undated ? 'undated' : 'no-price';
  return relieved(fee, frame, situation, day, bare(frame, { kind: 'gap', reason }, {}));
}

/** Several lists have a price: from the lowest to the highest, each named. */
function together(lines: readonly Line[], frame: Frame): Line {
  const known = lines.filter(
    (line): line is Line & { outcome: Amount | Nil } => line.outcome.kind === 'amount' || line.outcome.kind === 'nil',
  );
  const amounts = known.map(({ outcome }) => outcome).filter(outcome => outcome.kind === 'amount');
  const [first] = amounts;
  if (!first || known.length < lines.length || amounts.some(({ currency }) => currency !== first.currency))
    return first ? bare(frame, { kind: 'gap', reason: 'depends' }, {}) : lines[0]!;
  const zero = known.length > amounts.length;
  return {
    ...known[0]!,
    chargers: [...new Set(lines.flatMap(({ chargers }) => chargers))],
    outcome: {
      ...first,
      from: zero ? new Big(0) : amounts.map(({ from }) => from).reduce((a, b) => (a.lt(b) ? a : b)),
      to: amounts.map(({ to }) => to).reduce((a, b) => (a.gt(b) ? a : b)),
    },
  };
}

function bare(frame: Frame, outcome: Outcome, more: Partial<Line>): Line {
  return { entity: '', reliefs: [], perhaps: [], basis: [], ...more, ...frame, outcome };
}
