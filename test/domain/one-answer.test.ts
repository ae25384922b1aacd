// For every fee and every list, on every day of four decades: one answer, and the same from the page, the JSON and the core.
import { withIndexes } from '#catalogue/indexes.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import { addDays, daysBetween } from '#time/day.ts';
import { viewFee, viewTariff } from '#domain/entry/entry.ts';
import { knownEndOf } from '#domain/time/ended.ts';
import { daysOfChange, onDay, type OnDay } from '#domain/time/in-force.ts';
import { feeJson } from '#output/open-data/fees-json.ts';
import type { Version } from '#schema/version.ts';
import { catalogue } from '../port.ts';
import { day, history } from './arbitrary.ts';

const FIRST = '1997-01-01';
const LAST = '2035-12-31';
const ALL_DAYS = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, index) => addDays(FIRST, index));

const MONTHS = ALL_DAYS.filter(on => on.endsWith('-01'));

/** What the published JSON says of time; nothing else is read by the outsider below. */
interface Published {
  versions: readonly {
    from: string;
    to: string | null;
    suspended?: { from: string; to?: string | undefined; after?: string | undefined } | undefined;
  }[];
  ended?: { on: string; by?: string | undefined } | null;
}

/** The documented rule, written anew: the state, and the first day of what holds. Throws where two versions hold. */
function outsider({ versions, ended }: Published, on: string): string {
  if (ended && (ended.on === 'unknown' ? ended.by! : ended.on) <= on) return 'ended';
  const dated = versions.filter(({ from }) => from !== 'unknown');
  const holding = dated.filter(({ from, to }) => from <= on && (to === null || on <= to));
  if (holding.length > 1) throw new Error(`two versions hold on ${on}: ${holding.map(({ from }) => from).join(', ')}`);
  const [version] = holding;
  if (version) {
    const pause = version.suspended;
    const over = pause?.to !== undefined && pause.after !== 'unknown' && pause.to < on;
    return `${pause && pause.from <= on && !over ? 'suspended' : 'in-force'} ${version.from}`;
  }
  if (dated.length === 0) return 'unknown';
  const [begun, coming] = [dated.some(({ from }) => from <= on), dated.some(({ from }) => from > on)];
  return begun ? (coming ? 'gap' : 'over') : 'not-yet';
}

/** An answer of the core in the same words. */
function said(holding: OnDay<Pick<Version, 'from'>>): string {
  return 'version' in holding ? `${holding.state} ${holding.version.from}` : holding.state;
}
const core = (versions: readonly Version[], on: string, endedOn?: string) =>
  endedOn !== undefined && endedOn <= on ? 'ended' : said(onDay(versions, on));
function page(from: Catalogue, id: string, on: string): string {
  const view = viewFee(from, id, on);
  return view.state === 'ended' ? 'ended' : said(view.holding);
}

/** Days on which an answer may turn, with the days beside them. */
function turns(versions: readonly Version[], endedOn?: string): string[] {
  const days = [...daysOfChange(versions), ...(endedOn === undefined ? [] : [endedOn])];
  const near = days.flatMap(on => [addDays(on, -1), on, addDays(on, 1)]);
  return [FIRST, ...near.filter(on => FIRST <= on && on <= LAST), LAST];
}

const fees = [...catalogue.fees.values()];
const published = new Map(fees.map(fee => [fee.id, feeJson(catalogue, fee, '2026-11-22')]));
const tariffs = catalogue.tariffs.map(tariff => ({
  tariff,
  json: published.get(tariff.fee)!.tariffs.find(({ entity }) => entity === tariff.entity)!,
}));

describe('over the real data', () => {
  test('the days are four decades, and the entries all there are', () => {
    expect(ALL_DAYS.length).toBe(14_244);
    expect(ALL_DAYS.at(-1)).toBe(LAST);
    expect(fees.length + tariffs.length).toBeGreaterThan(170);
  });

  test('every day: the core and the published JSON give one answer, and the same', () => {
    const differing: string[] = [];
    const compare = (name: string, json: Published, versions: readonly Version[], endedOn?: string) => {
      for (const on of ALL_DAYS)
        if (outsider(json, on) !== core(versions, on, endedOn)) differing.push(`${name} ${on}`);
    };
    for (const fee of fees) compare(fee.id, published.get(fee.id)!, fee.versions, fee.ended && knownEndOf(fee.ended));
    for (const { tariff, json } of tariffs) compare(`${tariff.entity}/${tariff.fee}`, json, tariff.versions);
    expect(differing).toEqual([]);
  });

  test('every day on which anything turns, the days beside it, and the first of every month: the page gives that answer', () => {
    // Between two turns of a history no answer changes (in-force.test.ts), so that these days stand for all.
    const differing: string[] = [];
    for (const fee of fees) {
      for (const on of [...turns(fee.versions, fee.ended && knownEndOf(fee.ended)), ...MONTHS])
        if (page(catalogue, fee.id, on) !== outsider(published.get(fee.id)!, on)) differing.push(`${fee.id} ${on}`);
    }
    for (const { tariff, json } of tariffs) {
      for (const on of [...turns(tariff.versions), ...MONTHS]) {
        const shown = said(viewTariff(catalogue, tariff, on).holding);
        if (shown !== outsider(json, on)) differing.push(`${tariff.entity}/${tariff.fee} ${on}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

describe('over generated histories', () => {
  const sample = fees.find(({ versions }) => versions.length > 0)!;
  const [template] = sample.versions;
  const paused = fc.record(
    { from: day, length: fc.nat(400), after: fc.constant('unknown' as const), open: fc.boolean() },
    { requiredKeys: ['from', 'length', 'open'] },
  );

  /** A catalogue whose one fee, and one list of it, has this history. */
  function withHistory(
    dated: readonly Pick<Version, 'from' | 'to'>[],
    pause: typeof paused extends fc.Arbitrary<infer P> ? P | null : never,
  ) {
    const versions = dated.map(({ from, to }, index): Version => {
      const { to: _to, suspended: _suspended, ...rest } = template!;
      const suspended =
        pause && index === 0
          ? {
              from: pause.from,
              ...(pause.open ? {} : { to: addDays(pause.from, pause.length) }),
              ...(pause.after ? { after: pause.after } : {}),
              basis: rest.basis,
              checked: rest.checked,
            }
          : undefined;
      return { ...rest, from, ...(to === undefined ? {} : { to }), ...(suspended ? { suspended } : {}) };
    });
    const { ended: _ended, ...fee } = { ...sample, versions };
    const tariff = { slug: fee.slug, fee: fee.id, entity: 'anyone', versions };
    return {
      versions,
      fee,
      tariff,
      with: withIndexes({ ...catalogue, fees: new Map([[fee.id, fee]]), tariffs: [tariff] }),
    };
  }

  test('page, JSON and core agree on any day and on every turn', () => {
    fc.assert(
      fc.property(history, fc.option(paused), fc.array(day, { maxLength: 20 }), (dated, pause, days) => {
        const made = withHistory(dated, pause);
        const json = feeJson(made.with, made.fee, FIRST);
        for (const on of [...days, ...turns(made.versions)]) {
          const answer = outsider(json, on);
          expect(core(made.versions, on), on).toBe(answer);
          expect(page(made.with, made.fee.id, on), on).toBe(answer);
          expect(said(viewTariff(made.with, made.tariff, on).holding), on).toBe(outsider(json.tariffs[0]!, on));
        }
      }),
    );
  });

  test('an end overrides whatever the versions say, from its day on', () => {
    fc.assert(
      fc.property(history, day, (dated, endedOn) => {
        const made = withHistory(dated, null);
        const ended = { on: endedOn, how: 'cancelled', basis: template!.basis, checked: template!.checked };
        const fee = { ...made.fee, ended: { ...ended, successor: 'none' as const } };
        const with_ = { ...made.with, fees: new Map([[fee.id, fee]]) };
        const json = feeJson(with_, fee, FIRST);
        for (const on of turns(made.versions, endedOn)) {
          expect(page(with_, fee.id, on), on).toBe(outsider(json, on));
          expect(outsider(json, on) === 'ended', on).toBe(on >= endedOn);
        }
      }),
    );
  });
});
