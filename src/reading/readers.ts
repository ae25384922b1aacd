// Everything that reads words of the closed lists, made once for a vocabulary: conditions, sizes, units, currencies, prices.
import { caseReader, type CaseReader, type CaseReading } from './case-text.ts';
import { priceReader, type PriceReader } from './price-text.ts';
import { sizeReader, type SizeReader } from './size-text.ts';
import { currencyTerms, unitReader, type UnitReader } from './unit-text.ts';
import { plain } from './signs.ts';
import { squeeze } from '#text/normalise.ts';
import { remembered } from '#text/remembered.ts';

interface Word {
  zh: string;
  en: string;
  also?: string[] | undefined;
  ordinary?: true | undefined;
}

/** The closed lists, as far as texts are read by them: all of a vocabulary, or the part that a book carries. */
export interface Terms {
  units: Readonly<Record<string, Word & { of: readonly string[] }>>;
  currencies: Readonly<Record<string, Word>>;
  conditions: Readonly<Record<string, { values?: Readonly<Record<string, Word>> | undefined }>>;
}

/** What stands above a column of prices, or beside one price. */
interface Label {
  stated: CaseReading['stated'];
  units: readonly string[];
  currency: string | null;
  /** Words that say nothing known; empty when all was understood. */
  rest: string;
}

export interface Readers {
  /** Sizes of boxes by their one reader, every other condition by its words. */
  readCase: CaseReader;
  readUnit: UnitReader;
  readPrice: PriceReader;
  size: SizeReader;
  /** The currency that a word means. */
  currencyOf(word: string): string | null;
  /** “20尺（元/箱）”, “出口”, “USD”. */
  readLabel(text: string): Label;
}

/** High-cube boxes are among those of their length. */
const INCLUDED = /[(（]?含(?:高[箱柜]|h[qc])[)）]?/gu;

/** Little words around a currency or a unit: “in CNY”, “（元）”. */
const LITTLE = /(?<![a-z])(?:in|per|of|for|the|each)(?![a-z])|计价|为单位|[():;,，：；]/gu;

export function readersOf(terms: Terms): Readers {
  const { container, boxType } = terms.conditions;
  const size = sizeReader({ container: container?.values ?? {}, boxType: boxType?.values ?? {} });
  const sized = new RegExp(size.form, 'gu');
  const others = Object.fromEntries(
    Object.entries(terms.conditions).filter(([dimension]) => dimension !== 'container'),
  );
  const readWords = caseReader(others);
  const readUnit = remembered(unitReader(terms));
  const money = currencyTerms(terms);
  const readCase: CaseReader = remembered(text => {
    const container: string[] = [];
    const kinds: string[] = [];
    const left = withFeet(plain(text))
      .replace(INCLUDED, ' ')
      .replace(sized, word => {
        for (const one of size.read(word) === null ? word.split(/[/&+、]/u) : [word]) {
          const read = size.read(one);
          if (read?.container !== undefined) container.push(read.container);
          if (read?.boxType !== undefined) kinds.push(read.boxType);
        }
        return ' ';
      });
    const { stated, rest, bare } = readWords(left);
    const all = new Map(stated);
    if (container.length > 0) all.set('container', [...new Set(container)]);
    if (kinds.length > 0) all.set('boxType', [...new Set([...kinds, ...(stated.get('boxType') ?? [])])]);
    return { stated: all, rest, bare };
  });
  const readLabel = remembered((text: string): Label => {
    const { stated, rest, bare } = readCase(plain(text).replace(LITTLE, ' '));
    if (rest === '') return { stated, units: [], currency: null, rest };
    const unit = readUnit(bare);
    return unit.unknown
      ? { stated, units: [], currency: unit.currency, rest }
      : { stated, units: unit.units, currency: unit.currency, rest: '' };
  });
  return {
    ...{ readCase, readUnit, size, readLabel },
    readPrice: priceReader(terms, size),
    currencyOf: word => money.find(one => one.word === squeeze(word))?.code ?? null,
  };
}

/** “20/40尺” in full. */
function withFeet(text: string): string {
  return text.replace(/(?<![\d.])(?<a>\d{2})\/(?<b>\d{2})(?<mark>英?尺|'|ft)/u, '$<a>$<mark>/$<b>$<mark>');
}
