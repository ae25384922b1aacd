// One line of a list → the fee, the rows and the price it speaks of; or why it is not understood, with its address.
import { namesOfEntity } from '#domain/entry/names-of.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import type { Rate } from '#schema/rate.ts';
import type { Bilingual } from '#schema/text.ts';
import { squeeze } from '#text/normalise.ts';
import { BOXES } from '#reading/line.ts';
import type { Stated } from '#reading/case-text.ts';
import { findRows } from './find-rows.ts';
import type { Line } from './lines.ts';
import type { PriceReading } from '#reading/price-text.ts';
import type { ListReaders } from './readers.ts';
import { SILENT, WHY } from './why.ts';
import { writtenPrice } from './written.ts';

/** A price for a case of a fee. */
export interface Offer {
  kind: 'offer';
  address: string;
  text: string;
  fee: string;
  /** The rows on record that it is for; null for a row that is not on record. */
  rows: readonly Rate[] | null;
  /** Null where the cell holds the very words that the export writes for the row. */
  price: Pick<PriceReading, 'price' | 'ceiling'> | null;
  currency: string | null;
  units: readonly string[];
  stated: Stated;
  rateId: string;
  /** The label as the list has it, in both languages; null where it has not. */
  label: Bilingual | null;
}

export interface Unclear {
  kind: 'unclear';
  address: string;
  text: string;
  why: Bilingual;
  /** Ids of fees that may be meant. */
  near: readonly string[];
  /** Fees that the line may speak of: they are not ended for want of a line. */
  holds: readonly string[];
}

/** What the sheet says once for all lines: “单位：元”. */
export interface ListDefaults {
  currency: string | null;
}

export interface LineContext {
  catalogue: Catalogue;
  entity: string;
  readers: ListReaders;
  defaults: ListDefaults;
  /** Rows on record for a fee, in the version that the list is compared with. */
  ratesOf: (fee: string) => readonly Rate[];
}

/** Never empty: what cannot be read comes back as unclear. */
export function readLine(line: Line, context: LineContext): (Offer | Unclear)[] {
  const { readers } = context;
  const unclear = (
    why: Bilingual,
    near: readonly string[] = [],
    holds: readonly string[] = near,
    at = line.address,
  ): Unclear => ({
    kind: 'unclear',
    address: at,
    text: line.raw,
    why,
    near,
    holds,
  });
  const charger = otherCharger(line.fields.entity ?? '', context);
  if (charger) return [unclear(charger)];
  const unread = line.unread.map(({ cell, heading }) => unclear(WHY.column(heading, cell.text), [], [], cell.address));
  const named = feeOf(line, context);
  if (named.kind === 'unclear') return [unclear(named.why, named.near), ...unread];
  const { fee, rest } = named;
  if (line.under !== null) return [unclear(WHY.section(line.under), [fee]), ...unread];
  if (line.prices.length === 0) return [unclear(WHY.noPrice, [fee]), ...unread];
  const offers = line.prices.flatMap(({ cell, label }): (Offer | Unclear)[] => {
    const no = (why: Bilingual) => [unclear(why, [fee], [fee], cell.address)];
    if (cell.kind === 'date') return no(WHY.date);
    const rates = context.ratesOf(fee);
    const rateId = line.fields.rateId ?? '';
    const known = rateId === '' ? undefined : rates.find(({ id }) => id === rateId);
    const wording = labelOf(line);
    const shared = { kind: 'offer', address: cell.address, text: line.raw, fee, rateId, label: wording } as const;
    if (known && cell.text === writtenPrice(known)) {
      const unit = unitOf(line, '', [], readers);
      if (unit.unknown) return no(WHY.unit);
      return [{ ...shared, rows: [known], price: null, currency: unit.currency, units: unit.units, stated: new Map() }];
    }
    const read = readers.readPrice(cell.text);
    if (read.kind === 'unclear') return no(WHY.form);
    if (read.kind === 'silent') return no(SILENT[read.says]);
    if (read.kind === 'prices' && read.relation !== 'cases')
      return no(read.relation === 'choice' ? WHY.alternatives : WHY.added);
    const head = headOf(label, readers);
    const priced: readonly Sized[] | null =
      read.kind === 'split' ? bySize(read.figures, line, label, readers) : read.prices;
    if (priced === null) return no(WHY.sizes);
    return priced.flatMap((reading): (Offer | Unclear)[] => {
      if (reading.price.kind === 'least') return no(WHY.least);
      if (reading.minimum) return no(WHY.minimum);
      const unit = unitOf(line, reading.unit, head.units, readers);
      if (unit.unknown) return no(WHY.unit);
      if (head.stated.has('container') && isOther(reading.unit, unit.units, context))
        return no(WHY.otherUnit(reading.unit));
      const words = {
        rateId,
        label: line.fields.case ?? '',
        main: [rest, line.fields.case ?? '', head.label, reading.label].filter(Boolean).join(' '),
        stated: new Map([
          ...line.stated,
          ...head.stated,
          ...noted(line, readers),
          ...(reading.size === undefined ? unit.stated : ofSize(unit.stated, reading.size)),
        ]),
        beside: [line.fields.service, line.fields.note].filter(Boolean).join(' '),
      };
      const found = findRows(rates, words, readers.readCase, readers.ordinary);
      if (found.kind === 'unclear') return no(found.why);
      return [
        {
          ...shared,
          rows: found.kind === 'rows' ? found.rows : null,
          price: reading,
          currency:
            reading.currency ??
            unit.currency ??
            currencyOf(line, readers) ??
            head.currency ??
            context.defaults.currency,
          units: unit.units,
          stated: found.kind === 'none' ? found.stated : new Map(),
        },
      ];
    });
  });
  return [...offers, ...unread];
}

/** A price by something else than the box: it may stand in a column for one size, and holds for all. */
function isOther(written: string, units: readonly string[], { catalogue }: LineContext): boolean {
  return written !== '' && units.length > 0 && units.every(unit => !isByBox(unit, catalogue));
}

function isByBox(unit: string, { vocabulary }: Pick<Catalogue, 'vocabulary'>): boolean {
  return vocabulary.units[unit]?.of.includes(BOXES) ?? false;
}

/** A remark that is a case and nothing else: “出口”. */
function noted({ fields }: Line, { readCase }: ListReaders): Stated {
  const { stated, rest } = readCase(fields.note ?? '');
  return rest === '' ? stated : new Map();
}

/** The fee that a line names, by its id or its name. */
function feeOf({ fields, item, numericId }: Line, { catalogue, readers }: LineContext) {
  const { fees } = catalogue;
  const written = fields.feeId ?? '';
  const id = numericId && fields.rateId !== undefined ? written.padStart(4, '0') : written;
  const name = item === '' ? null : readers.findName(item);
  if (/^\d{4,}$/u.test(id)) {
    if (!fees.has(id))
      return { kind: 'unclear', why: WHY.noSuchId(id), near: name?.kind === 'fee' ? [name.fee] : [] } as const;
    if (name?.kind === 'fee' && name.fee !== id && !isCalled(catalogue, id, item)) {
      return { kind: 'unclear', why: WHY.idAndName(id, fees.get(id)!.name.zh, item), near: [id, name.fee] } as const;
    }
    return { kind: 'fee', fee: id, rest: '' } as const;
  }
  if (name === null) return { kind: 'unclear', why: WHY.noName, near: [] } as const;
  if (name.kind === 'fee') return name;
  if (name.kind === 'unknown') return { kind: 'unclear', why: WHY.unknownName(item), near: name.near } as const;
  return { kind: 'unclear', why: WHY.several(item, name.says), near: name.fees } as const;
}

/** Endings of names of bodies, and of kinds of charges that stand for who takes them. */
const OF_A_BODY = /(?:服务费|费|公司|企业|单位|部门|方)+$/u;

/** Another entity than the one whose list this is; roles (码头, 货代) stand on every list. */
function otherCharger(text: string, { catalogue, entity }: LineContext): Bilingual | null {
  if (text === '') return null;
  const wanted = squeeze(text);
  const called = (slug: string) => {
    return [slug, ...namesOfEntity(catalogue.entities.get(slug)!)].map(squeeze);
  };
  if (called(entity).some(name => name.includes(wanted) || wanted.includes(name))) return null;
  const other = [...catalogue.entities.keys()].find(slug => called(slug).includes(wanted));
  if (other !== undefined) return WHY.otherEntity(text, other);
  const roles = Object.values(catalogue.vocabulary.roles).flatMap(({ zh, en, also = [] }) =>
    [zh, en, ...also].map(squeeze),
  );
  const isRole = wanted
    .split(/[、/,，]/u)
    .every(part =>
      [part, part.replace(OF_A_BODY, '')].some(one => roles.some(role => isShortFor(one, role) || one.includes(role))),
    );
  return isRole ? null : WHY.stranger(text);
}

function isCalled({ fees, tariffs }: Catalogue, id: string, item: string): boolean {
  const printed = tariffs.filter(({ fee }) => fee === id).flatMap(one => (one.name ? [one.name.zh, one.name.en] : []));
  return [...namesOf(fees.get(id)!), ...printed].some(one => squeeze(one) === squeeze(item));
}

function labelOf({ fields }: Line): Bilingual | null {
  const { case: zh = '', caseEn: en = '' } = fields;
  return zh !== '' && en !== '' ? { zh, en } : null;
}

/** The unit that a price or its line names, with the conditions that stand in the same cell. */
function unitOf(
  { fields }: Line,
  beside: string,
  above: readonly string[],
  { readUnit, readCase, boxUnits }: ListReaders,
) {
  if (beside === '' && above.length > 0)
    return {
      units: above,
      currency: readUnit(fields.unit ?? '').currency,
      unknown: false,
      stated: new Map() as Stated,
    };
  const text = beside === '' ? (fields.unit ?? '') : beside;
  const own = readUnit(text);
  if (!own.unknown)
    return { ...own, currency: own.currency ?? readUnit(fields.unit ?? '').currency, stated: new Map() as Stated };
  const { stated, bare } = readCase(text);
  // “20GP” in a column of units: by the box.
  const read = readUnit(bare);
  return stated.has('container') && read.units.length === 0 && !read.unknown
    ? { ...read, units: boxUnits, stated }
    : { ...read, stated };
}

function currencyOf({ fields }: Line, { readUnit }: ListReaders): string | null {
  return fields.currency === undefined ? null : readUnit(fields.currency).currency;
}

/** What a price column's header says: a currency and a unit (元/箱), a case (20尺); its words where they are not understood. */
function headOf(label: string, { readLabel }: ListReaders) {
  const { stated, units, currency, rest } = readLabel(label);
  return rest === ''
    ? { label: '', stated, units, currency }
    : { label, stated: new Map() as Stated, units: [], currency: null };
}

type Sized = PriceReading & { size?: string };

/** “8/12” with the sizes that the line names, in that order; null where it does not name as many. */
function bySize(
  figures: readonly PriceReading[],
  { item, fields }: Line,
  head: string,
  { readCase }: ListReaders,
): Sized[] | null {
  const places = [
    figures[0]!.label,
    head,
    fields.case,
    fields.unit,
    figures[0]!.unit,
    item,
    fields.service,
    fields.note,
  ];
  for (const text of places) {
    const sizes = readCase(text ?? '').stated.get('container') ?? [];
    if (sizes.length === figures.length)
      return figures.map((figure, index) => ({ ...figure, label: '', size: sizes[index]! }));
  }
  return null;
}

function ofSize(stated: Stated, size: string): Stated {
  return new Map([...stated, ['container', [size]]]);
}

/** 货代 for 货运代理: the characters in their order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return short.length >= 2 && at === short.length;
}
