// The figures of the sources, written out a second time, against what is published:
// every line of figures.tsv must be found in api/v1/fees.json under its fee, list, day and conditions.
//
// entity: empty, the fee's own rates; a slug, that entity's list; `relief` or `relief:<slug>`, the reliefs on either.
// date: a day on which it held; `undated`, the version whose first day is unknown.
// value: digits for an amount, percentage (as a fraction), factor or tier; `500-850`, a range; `ended:<day>`,
// `suspended:<day>`, `other` (a relief in words); or one of the forms in rateCarries().
// unit: in words; one that begins with a currency is held against the rate's.
// condition: dimension=code of vocabulary/conditions.yaml (a number for a band); `tier=<quantity>` picks the tier.
import fs from 'node:fs';
import path from 'node:path';
import Big from 'big.js';
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';
import { evaluate, quantitiesIn } from '#domain/price/expression.ts';
import { feesJson, type FeeJson } from '#output/open-data/fees-json.ts';
import type { Band, Rate, Tiers, When } from '#schema/rate.ts';

interface Line {
  number: number;
  fee: string;
  entity: string;
  date: string;
  unit: string;
  value: string;
  condition: string;
  facts: string;
}
type Version = FeeJson['versions'][number];
type Effect = FeeJson['reliefs'][number]['effects'][number];

const catalogue = loadCatalogueOrThrow(dataFolders());
const fees = new Map(feesJson(catalogue, catalogue.site.contentDate).fees.map(fee => [fee.id, fee]));

const table = fs.readFileSync(path.join(import.meta.dirname, 'figures.tsv'), 'utf8');
const [header, ...rows] = table.trimEnd().split('\n');
const lines = rows.map((row, at): Line => {
  const cells = row.split('\t');
  const [fee = '', entity = '', date = '', unit = '', value = '', condition = '', facts = ''] = cells;
  if (cells.length !== 7) throw new Error(`line ${at + 2}: ${cells.length} cells, not 7`);
  return { number: at + 2, fee, entity, date, unit, value, condition, facts };
});

test('the table is long enough, says nothing twice and names only conditions of the vocabulary', () => {
  expect(header).toBe('fee\tentity\tdate\tunit\tvalue\tcondition\tfacts');
  expect(rows.length).toBeGreaterThanOrEqual(170);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  for (const line of lines) {
    for (const [dimension, wanted] of conditionsOf(line)) {
      if (dimension === 'tier') continue;
      const { values, band } = catalogue.vocabulary.conditions[dimension] ?? {};
      const known = band ? /^\d+(?:\.\d+)?$/u.test(wanted) : Object.hasOwn(values ?? {}, wanted);
      expect(known, `${told(line)}: no ${dimension}=${wanted} in the vocabulary`).toBe(true);
    }
  }
});

test.each(lines.map(line => [told(line), line] as const))('%s', (name, line) => {
  const fee = fees.get(line.fee);
  if (!fee) throw new Error(`${name}: no such fee`);
  const [form, argument] = line.value.split(/:(.*)/u);
  if (form === 'ended') {
    expect(fee.ended?.on, name).toBe(argument);
  } else if (/^relief(?::|$)/u.test(line.entity)) {
    const effects = nearest(effectsOn(fee, line), line);
    expect(
      effects.some(effect => effectCarries(effect, line.value)),
      `${name}; found ${shown(effects)}`,
    ).toBe(true);
  } else {
    const version = versionOn(fee, line);
    if (form === 'suspended') {
      expect(version.suspended?.from, name).toBe(argument);
      return;
    }
    const rates = nearest(version.rates, line);
    expect(
      rates.some(rate => rateCarries(rate, line)),
      `${name}; found ${shown(rates)}`,
    ).toBe(true);
  }
});

function told({ number, fee, entity, date, value, condition, facts }: Line): string {
  return [`line ${number}: ${fee}`, entity, date, condition, value, `(${facts})`].filter(Boolean).join(' ');
}

function shown(found: readonly object[]): string {
  return found.length > 0 ? JSON.stringify(found.map(({ ...all }) => ({ ...all, label: undefined }))) : 'nothing';
}

/** The one version of the right list that held on the day of the line. */
function versionOn(fee: FeeJson, line: Line): Version {
  const { entity, date } = line;
  const list = entity
    ? fee.tariffs.filter(tariff => tariff.entity === entity).flatMap(({ versions }) => versions)
    : fee.versions;
  const undated = list.filter(({ from }) => from === 'unknown');
  const dated = list.filter(({ from }) => from !== 'unknown');
  const still = ({ to }: Version): boolean => to === null || to >= date;
  const begun = dated.filter(version => version.from <= date && still(version));
  const holding = date === 'undated' ? undated : begun.length > 0 ? begun : undated.filter(still);
  const [version, another] = holding;
  if (!version || another) {
    const periods = list.map(({ from, to }) => `${from}..${to ?? ''}`).join(', ');
    throw new Error(`${told(line)}: ${holding.length} versions hold; there are ${periods || 'none'}`);
  }
  return version;
}

function effectsOn(fee: FeeJson, { entity, date }: Line): Effect[] {
  const [, owner] = entity.split(':');
  return fee.reliefs
    .filter(({ from, to }) => from <= date && (to === null || to === 'unknown' || to >= date))
    .flatMap(({ effects }) => effects)
    .filter(effect => effect.fee === fee.id && effect.entity === owner);
}

function conditionsOf({ condition }: Line): [string, string][] {
  return condition
    .split(' ')
    .filter(Boolean)
    .map(one => one.split('=') as [string, string]);
}

/** Every condition of the line is among those of the rate, or the rate does not speak of it. */
function meets(when: When, line: Line): boolean {
  return conditionsOf(line).every(([dimension, wanted]) => {
    const condition = when[dimension];
    if (condition === undefined) return true;
    if (typeof condition === 'string') return condition === wanted;
    return Array.isArray(condition) ? condition.includes(wanted) : inBand(condition, wanted);
  });
}

/** Of the rates, or effects, that meet the conditions, those that speak of most of them. */
function nearest<T extends { when?: When | undefined }>(rows: readonly T[], line: Line): T[] {
  const spokenOf = ({ when }: T): number =>
    conditionsOf(line).filter(([dimension]) => when?.[dimension] !== undefined).length;
  const meeting = rows.filter(({ when }) => meets(when ?? {}, line));
  const most = Math.max(...meeting.map(spokenOf));
  return meeting.filter(row => spokenOf(row) === most);
}

/** Above `over`, up to and including `upTo`. */
function inBand({ over, upTo }: Band, quantity: string): boolean {
  return (over === undefined || new Big(quantity).gt(over)) && (upTo === undefined || new Big(quantity).lte(upTo));
}

function rateCarries(rate: Rate, line: Line): boolean {
  if (rate.currency !== undefined && !inCurrency(rate.currency, line.unit)) return false;
  const [form = '', argument = ''] = line.value.split(/:(.*)/u);
  switch (form) {
    case 'at-cost':
      return rate.atCost === true;
    case 'waived':
      return rate.waived === true || same(rate.amount, '0') || same(rate.percent?.rate, '0');
    case 'unpublished':
      return rate.unpublished === true;
    case 'free':
      return same(rate.free?.quantity, argument);
    case 'minimum':
      return same(rate.minimum, argument);
    case 'maximum':
      return same(rate.maximum, argument);
    case 'min-quantity':
      return same(rate.minimumQuantity?.value, argument);
    case 'threshold':
      return same(rate.percent?.threshold, argument);
    case 'formula':
      return expressionsOf(rate).some(expression => sameFormula(expression, argument));
    case 'reading':
      return [rate.amount, ...(rate.otherReadings ?? []).map(({ amount }) => amount)].some(one => same(one, argument));
  }
  const [from = '', to] = form.split('-');
  if (to !== undefined) return same(rate.range?.from, from) && same(rate.range?.to, to);
  const tier = new Map(conditionsOf(line)).get('tier');
  const tiers = rate.tiers ? tiersAt(rate.tiers, tier) : [];
  return [rate.amount, rate.percent?.rate, rate.factor?.value, ...tiers].some(one => same(one, form));
}

/** A unit in words that begins with a currency names that of the rate. */
function inCurrency(currency: string, unit: string): boolean {
  const [, named] = /^(yuan|US dollars)\b/u.exec(unit) ?? [];
  return named === undefined || currency === (named === 'yuan' ? 'CNY' : 'USD');
}

/** The rates of the tiers; with a quantity, of the one tier it falls into. */
function tiersAt({ bands }: Tiers, quantity: string | undefined): string[] {
  const reached =
    quantity === undefined
      ? bands
      : bands.filter(({ upTo }) => upTo === undefined || new Big(quantity).lte(upTo)).slice(0, 1);
  return reached.map(({ rate }) => rate);
}

/** The formula of a rate, or that of its only band: a base, and so much above a threshold. */
function expressionsOf({ formula, tiers }: Rate): string[] {
  const [only, ...more] = tiers?.bands ?? [];
  const based =
    only && more.length === 0 ? [`${only.base ?? '0'} + ${only.rate} * (${tiers!.by} - ${only.above ?? '0'})`] : [];
  return [...(formula ? [formula.expression] : []), ...based];
}

function effectCarries(effect: Effect, value: string): boolean {
  const [form = '', argument = ''] = value.split(':');
  if (form === 'waived') return effect.waived === true;
  if (form === 'other') return effect.other === true;
  if (form === 'free') return same(effect.freeTime?.quantity, argument);
  return same(effect.factor, form);
}

function same(one: string | undefined, other: string): boolean {
  return one !== undefined && new Big(one).eq(other);
}

/** Two formulas of one quantity that give the same wherever they are tried. */
function sameFormula(one: string, other: string): boolean {
  const at = (expression: string, quantity: number): Big =>
    evaluate(expression, Object.fromEntries(quantitiesIn(expression).map(name => [name, new Big(quantity)])));
  return [60, 150, 250, 399].every(quantity => at(one, quantity).eq(at(other, quantity)));
}
