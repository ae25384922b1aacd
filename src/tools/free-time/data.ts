// What /free-time/ counts by: rows of lists with free time, and the time limits of laws, each with its clauses and prices.
import type { Catalogue } from '#domain/catalogue.ts';
import { documentPath, feePath, tariffPath } from '#domain/address/address.ts';
import { anchorsIn } from '#domain/documents/clause.ts';
import { countedReliefs, reliefReaches } from '#domain/entry/reliefs.ts';
import { priceCodes, type PriceCodes } from '#domain/price/price.ts';
import { datedOldestFirst } from '#domain/time/in-force.ts';
import { addDays } from '#time/day.ts';
import { codesOf, isBand, whensOverlap } from '#case/when.ts';
import {
  freeRuleId,
  limitKind,
  type Band,
  type Clause,
  type LongerTime,
  type Rule,
  type RuleVersion,
  type Term,
} from './rule.ts';
import { contractUnits } from './contract.ts';
import { quantitiesOf } from './cost.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { basisLabel, partyLabel } from '#i18n/labels.ts';
import { code, freeTimeUnits, type KnownCode } from '#schema/needed-codes.ts';
import type { Holidays } from '#schema/holidays.ts';
import type { Limit } from '#schema/limits.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Rate, When } from '#schema/rate.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Version } from '#schema/version.ts';

export interface FreeTimeData extends PriceCodes {
  host: string;
  rules: Rule[];
  calendar: WorkCalendar;
  /** Names of the quantities that prices need, and of currencies, by their codes. */
  quantities: Record<string, Bilingual>;
  currencies: Record<string, Bilingual>;
  decimals: Record<string, number>;
}

export function freeTimeData(catalogue: Catalogue): FreeTimeData {
  const rules = [...rulesOfLists(catalogue), ...catalogue.limits.map(limit => ruleOfLimit(catalogue, limit))];
  const rates = rules.flatMap(({ versions }) => versions.flatMap(({ bands }) => bands.map(({ rate }) => rate)));
  const { vocabulary } = catalogue;
  const units = pick(
    vocabulary.units,
    rates.flatMap(({ unit, percent }) => [unit, percent?.per]),
    ({ of, per }) => ({ of, ...(per ? { per } : {}) }),
  );
  // A contract of one’s own asks for boxes, whether a list does or not.
  const asked = [...rates.flatMap(rate => quantitiesOf(rate, units)), code('quantities', 'boxes')];
  return {
    host: new URL(catalogue.site.baseUrl).host,
    rules,
    calendar: workCalendarOf(catalogue),
    units: { ...units, ...contractUnits },
    roundings: priceCodes(vocabulary).roundings,
    quantities: { ...pick(vocabulary.quantities, asked, label), ...pick(vocabulary.bases, asked, label) },
    // All of them, as a contract of one’s own may be in any.
    currencies: pick(vocabulary.currencies, Object.keys(vocabulary.currencies), label),
    decimals: pick(vocabulary.currencies, Object.keys(vocabulary.currencies), ({ decimals }) => decimals),
  };
}

/** Days off and weekends worked, of every year with a notice; of other years the statutory days that are known. */
export function workCalendarOf({ holidays }: Pick<Catalogue, 'holidays'>): WorkCalendar {
  const years = [...holidays.values()];
  const slugs = (only: Holidays['only']) => years.filter(year => year.only === only).map(({ slug }) => slug);
  return {
    known: slugs(undefined),
    statutory: slugs('statutory'),
    off: years.flatMap(({ off }) => off.flatMap(({ from, to }) => daysFrom(from, to))),
    work: years.flatMap(({ work }) => work),
  };
}

function daysFrom(from: string, to: string): string[] {
  return from > to ? [] : [from, ...daysFrom(addDays(from, 1), to)];
}

/** Rows with free days of the rules and of every list, in the order of fees. A list without a date gives way to one with. */
function rulesOfLists(catalogue: Catalogue): Rule[] {
  return [...catalogue.fees.values()].flatMap(fee => {
    const found = [
      ...rulesOf(catalogue, fee.id, null, fee.versions),
      ...(catalogue.tariffsOfFee.get(fee.id) ?? []).flatMap(({ entity, versions }) =>
        rulesOf(catalogue, fee.id, entity, versions),
      ),
    ];
    return found.map(({ entity, when, rule }): Rule => {
      const others = found.filter(other => other.entity !== entity && whensOverlap(other.when, when));
      return { ...rule, others: others.map(other => other.rule.id) };
    });
  });
}

/** A rule, with whose list it is of and for which case. */
interface Listed {
  entity: string | null;
  when: When;
  rule: Omit<Rule, 'others'>;
}

function rulesOf(catalogue: Catalogue, fee: string, entity: string | null, versions: readonly Version[]): Listed[] {
  const { name } = catalogue.fees.get(fee)!;
  const dated = datedOldestFirst(versions);
  const ordered = dated.length > 0 ? dated : versions;
  const rows = ordered.flatMap(version =>
    version.rates.flatMap(rate => (termOf(rate) === null ? [] : [{ version, rate }])),
  );
  return [...Map.groupBy(rows, ({ rate }) => rate.id)].map(([id, held]) => {
    const { rate } = held.at(-1)!;
    const rule: Listed['rule'] = {
      id: freeRuleId(entity, fee, id),
      fee,
      feeName: name,
      by: entity === null ? null : both(lang => partyLabel(catalogue, entity, lang).text),
      label: rate.label,
      path: `${entity === null ? feePath(fee) : tariffPath(entity, fee)}#${id}`,
      place: placeOf(catalogue, rate.when),
      kind: 'free',
      versions: held.map(one => versionOf(catalogue, fee, entity, one.version, one.rate)),
    };
    return { entity, when: rate.when, rule };
  });
}

/** The rule that a row of a list makes; undefined where none is counted by days. */
export function freeRuleOf(entity: string | null, fee: string, rate: Rate): string | undefined {
  return termOf(rate) === null ? undefined : freeRuleId(entity, fee, rate.id);
}

const isCounted = (unit: string): unit is KnownCode<'units'> => (freeTimeUnits as readonly string[]).includes(unit);

/** Whole days or working days; free time in other units is not counted by days. */
function termOf({ free }: Rate): Term | null {
  if (!free || !isCounted(free.unit)) return null;
  const number = Number(free.quantity);
  if (!Number.isInteger(number) || number < 1) return null;
  return { number, unit: free.unit, firstDay: free.firstDay, restDays: free.restDays };
}

const NOT_STATED = code('events', 'not-stated');

function versionOf(
  catalogue: Catalogue,
  fee: string,
  entity: string | null,
  version: Version,
  rate: Rate,
): RuleVersion {
  const { starts = NOT_STATED, counting = null } = rate.free!;
  const { zh, en } = catalogue.vocabulary.events[starts]!;
  return {
    from: version.from,
    to: version.to,
    term: termOf(rate)!,
    starts: { zh, en },
    startSaid: starts !== NOT_STATED,
    says: counting,
    clauses: clausesOf(catalogue, rate.basis ?? version.basis),
    bands: bandsOf(rate, version.rates),
    longer: longerTimes(catalogue, fee, entity, rate),
    notes: [rate.note, version.note].filter(note => note !== undefined),
  };
}

/**
 * The rows that price the days after the free time: those of the same case but for the number of the day. A row that does
 * not say for which days it is holds for all of them.
 */
function bandsOf(first: Rate, rates: readonly Rate[]): Band[] {
  const day = dayCondition(first);
  if (day === null) return [{ over: 0, upTo: null, rate: first }];
  const others = caseOf(first.when, day);
  return rates
    .filter(({ when }) => isBand(when[day] ?? '') && caseOf(when, day) === others)
    .map(rate => {
      const band = rate.when[day] as { over?: string; upTo?: string };
      return { over: Number(band.over ?? 0), upTo: band.upTo === undefined ? null : Number(band.upTo), rate };
    })
    .sort((a, b) => a.over - b.over);
}

/** The condition that begins where the free time ends. */
function dayCondition({ when, free }: Rate): string | null {
  const found = Object.entries(when).find(
    ([, condition]) => isBand(condition) && condition.over !== undefined && condition.over === free?.quantity,
  );
  return found?.[0] ?? null;
}

function caseOf(when: When, without: string): string {
  const rest = Object.entries(when).filter(([dimension]) => dimension !== without);
  return JSON.stringify(rest.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function longerTimes(catalogue: Catalogue, fee: string, entity: string | null, { when, free }: Rate): LongerTime[] {
  return countedReliefs(catalogue, fee).flatMap(({ from, to, name, toNote, basis, effects }) =>
    effects.flatMap(effect => {
      const { freeTime } = effect;
      if (effect.fee !== fee || freeTime?.unit !== free!.unit) return [];
      if (reliefReaches(effect, entity ?? '', { when }) === 'no') return [];
      const note = toNote ?? null;
      const clauses = clausesOf(catalogue, basis);
      return [{ number: Number(freeTime.quantity), from, to, name, label: effect.label, note, clauses }];
    }),
  );
}

function ruleOfLimit(catalogue: Catalogue, limit: Limit): Rule {
  const { id, name, number, unit, of, firstDay, restDays, from, says, basis, then, note } = limit;
  const { zh, en } = catalogue.vocabulary.events[limit.starts]!;
  const { name: feeName, versions } = catalogue.fees.get(then.fee)!;
  const held = datedOldestFirst(versions).findLast(version => version.rates.some(rate => rate.id === then.rate));
  const rate = held?.rates.find(one => one.id === then.rate);
  return {
    id,
    fee: then.fee,
    feeName,
    by: null,
    label: name,
    path: `${feePath(then.fee)}${then.rate === undefined ? '' : `#${then.rate}`}`,
    place: null,
    kind: limitKind(limit),
    others: [],
    versions: [
      {
        from,
        term: { number, unit, of, firstDay, restDays },
        starts: { zh, en },
        startSaid: true,
        says,
        clauses: clausesOf(catalogue, basis),
        bands: rate ? [{ over: 0, upTo: null, rate }] : [],
        lastDay: then.lastDay,
        longer: [],
        notes: note ? [note] : [],
      },
    ],
  };
}

function clausesOf(catalogue: Catalogue, basis: readonly Basis[]): Clause[] {
  return basis.map(one => {
    const anchor = one.at === undefined ? undefined : anchorsIn(one.at)[0];
    return {
      text: both(lang => basisLabel(catalogue, one, lang)),
      path: `${documentPath(one.document)}${anchor === undefined ? '' : `#${anchor}`}`,
    };
  });
}

function placeOf({ vocabulary }: Catalogue, when: When): Bilingual | null {
  const labels = codesOf(when['place'] ?? []).map(code => vocabulary.conditions['place']?.values?.[code]);
  const known = labels.filter(one => one !== undefined);
  if (known.length === 0) return null;
  return both(lang => known.map(one => one[lang]).join(lang === 'zh' ? '、' : ', '));
}

function both(make: (lang: 'zh' | 'en') => string): Bilingual {
  return { zh: make('zh'), en: make('en') };
}

const label = ({ zh, en }: Bilingual): Bilingual => ({ zh, en });

function pick<T, U>(
  from: Readonly<Record<string, T>>,
  names: readonly (string | undefined)[],
  make: (item: T) => U,
): Record<string, U> {
  const wanted = [...new Set(names)].filter(name => name !== undefined && from[name] !== undefined) as string[];
  return Object.fromEntries(wanted.map(name => [name, make(from[name]!)]));
}
