// A sorted list against what is on record: what stays, what changes, what is new or missing, and what nobody can be sure of.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Bilingual } from '#schema/text.ts';
import { baseVersion, newestFrom } from './base-version.ts';
import { changedRow } from './changed-row.ts';
import { editsOf } from './edits.ts';
import type { Finding, Plan } from './finding.ts';
import { type Passed, type Sorted } from './lines.ts';
import { newRow } from './new-row.ts';
import { readLine, type LineContext, type ListDefaults, type Offer, type Unclear } from './read-line.ts';
import type { ListReaders } from './readers.ts';
import { Refusal } from '#schema/refusal.ts';

export interface PlanRequest {
  catalogue: Catalogue;
  entity: string;
  /** First day of the new list. */
  from: Day;
  /** Close what is on record and not on the list. */
  endMissing: boolean;
}

type NotUnderstood = Extract<Finding, { kind: 'unclear' }>;

/** Throws a Refusal where the list is older than what is on record. */
export function planImport(request: PlanRequest, sorted: Sorted, readers: ListReaders, defaults: ListDefaults): Plan {
  const { catalogue, entity, from } = request;
  const own = new Map(catalogue.tariffs.filter(one => one.entity === entity).map(tariff => [tariff.fee, tariff]));
  const base = (fee: string) => baseVersion(own.get(fee), from);
  const context: LineContext = { catalogue, entity, readers, defaults, ratesOf: fee => base(fee)?.rates ?? [] };

  const { forgotten, passed } = forgottenPrices(sorted.passed, readers);
  const read = sorted.lines.flatMap(line => readLine(line, context));
  const unclear: Unclear[] = [...forgotten, ...read.filter(one => one.kind === 'unclear')];
  const offers = read.filter(one => one.kind === 'offer');
  for (const fee of new Set(offers.map(offer => offer.fee))) refuseOlder(own.get(fee), from);

  const found: Finding[] = [];
  const held = new Set(unclear.flatMap(({ holds }) => holds));
  const fail = ({ address, text, fee }: Offer, why: Bilingual): void => {
    held.add(fee);
    found.push({ kind: 'unclear', address, text, why, near: [fee] });
  };
  for (const group of grouped(offers)) {
    const [first, ...others] = group;
    const { offer, row } = first!;
    const judged = group.map(one => judge(one));
    const [result] = judged;
    // Of lines that contradict each other none is taken.
    if (judged.some(one => JSON.stringify(one) !== JSON.stringify(result))) {
      for (const one of group) fail(one.offer, contradiction(group.map(({ offer: { address } }) => address)));
      continue;
    }
    for (const one of others) passed.push({ kind: 'duplicate', address: one.offer.address, text: one.offer.text });
    const { address, fee } = offer;
    if (result!.kind === 'unclear') fail(offer, result!.why);
    else if (result!.kind === 'new') found.push({ kind: 'new', address, fee, row: result!.row, codes: ['I'] });
    else if (result!.kind === 'unchanged') found.push({ kind: 'unchanged', address, fee, row: result!.row });
    else found.push({ ...result!, address, fee, before: row! });
  }

  function judge({ offer, row }: Target) {
    if (row === null)
      return newRow(
        offer,
        new Set(own.get(offer.fee)?.versions.flatMap(({ rates }) => rates.map(({ id }) => id))),
        catalogue.vocabulary,
      );
    return changedRow(
      row,
      offer,
      catalogue.vocabulary,
      ceilingOf(catalogue, catalogue.fees.get(offer.fee)!, entity, base(offer.fee)!),
    );
  }

  const missing = missingRows([...own.values()], offers, held, request);
  const findings = [...found, ...unclear.map(({ holds: _holds, ...one }): NotUnderstood => one), ...missing];
  return { findings, passed, unused: sorted.unused, edits: editsOf(findings, own, request) };
}

/** Rows on record that no line speaks of, and whether they end. `held`: fees that may stand on lines not understood. */
function missingRows(
  tariffs: readonly Named<Tariff>[],
  offers: readonly Offer[],
  held: ReadonlySet<string>,
  { from, endMissing }: PlanRequest,
): Finding[] {
  const listed = new Set(offers.flatMap(({ fee, rows }) => (rows ?? []).map(({ id }) => `${fee} ${id}`)));
  return tariffs.flatMap((tariff): Finding[] => {
    const { fee } = tariff;
    const version = baseVersion(tariff, from);
    const why = held.has(fee) ? HELD : version?.from === 'unknown' ? UNDATED : null;
    return (version?.rates ?? [])
      .filter(({ id }) => !listed.has(`${fee} ${id}`))
      .map(row => ({ kind: 'missing', fee, row, ends: endMissing && why === null, held: endMissing ? why : null }));
  });
}

interface Target {
  offer: Offer;
  /** Null for a row that is to be made. */
  row: NonNullable<Offer['rows']>[number] | null;
}

/** Offers for one and the same row together, in the order of the list. */
function grouped(offers: readonly Offer[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const offer of offers) {
    for (const row of offer.rows ?? [null]) {
      const key = `${offer.fee} ${row?.id ?? `new ${offer.rateId} ${JSON.stringify([...offer.stated])}`}`;
      groups.set(key, [...(groups.get(key) ?? []), { offer, row }]);
    }
  }
  return [...groups.values()];
}

/** A heading that is the name of a charge may be a line whose price was forgotten. */
function forgottenPrices(
  all: readonly Passed[],
  { findName }: ListReaders,
): { forgotten: Unclear[]; passed: Passed[] } {
  const forgotten: Unclear[] = [];
  const passed: Passed[] = [];
  for (const one of all) {
    const name = one.kind === 'heading' && !one.above ? findName(one.text) : null;
    if (name?.kind !== 'fee') passed.push(one);
    else {
      const { address, text } = one;
      forgotten.push({ kind: 'unclear', address, text, why: NO_PRICE, near: [name.fee], holds: [name.fee] });
    }
  }
  return { forgotten, passed };
}

function refuseOlder(tariff: Parameters<typeof newestFrom>[0] | undefined, from: Day): void {
  const newest = tariff ? newestFrom(tariff) : null;
  if (newest === null || from >= newest) return;
  throw new Refusal(
    `--from ${from} 早于已有的版本（自 ${newest} 起）。导入只加新版本；要更正旧的，请改数据文件，变更代码写 W。`,
    `--from ${from} is earlier than a version on record (from ${newest}). An import only adds newer versions; to correct an old one, edit its file and use the code W.`,
  );
}

function contradiction(addresses: readonly string[]): Bilingual {
  const all = addresses.join('、');
  return {
    zh: `${all} 说的是同一行，价格却不同`,
    en: `${addresses.join(', ')} speak of the same row and give different prices`,
  };
}

const NO_PRICE = { zh: '这一行只有名称，没有价格', en: 'The line has a name and no price' };
const HELD = {
  zh: '这项收费有没读懂的行，先不终止',
  en: 'Lines of this charge were not understood, so it is not ended',
};
const UNDATED = {
  zh: '原价目没有日期，不能按日终止，请在数据文件里改',
  en: 'The list on record is undated and cannot be ended by a date; edit its file',
};
