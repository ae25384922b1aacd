// Which row of a tariff a line speaks of: by its id, by its label, or by the conditions it names. Never by likeness.
import type { Bilingual } from '#schema/text.ts';
import type { Rate } from '#schema/rate.ts';
import { squeeze } from '#text/normalise.ts';
import type { CaseReader, Stated } from '#reading/case-text.ts';
import { writtenPrice } from './written.ts';

export interface CaseWords {
  /** Id of the row, where the list has a column for it. */
  rateId: string;
  /** The words of the case column alone, as a label may print them. */
  label: string;
  /** All words that say which case it is. */
  main: string;
  /** Conditions that other cells name. */
  stated: Stated;
  /** Service and remarks: looked at when the rest leaves a choice. */
  beside: string;
}

export type RowsFound =
  | { kind: 'rows'; rows: readonly Rate[]; exactly: boolean }
  | { kind: 'none'; stated: Stated }
  | { kind: 'unclear'; why: Bilingual };

export function findRows(
  rates: readonly Rate[],
  words: CaseWords,
  readCase: CaseReader,
  ordinary: Ordinary,
): RowsFound {
  if (words.rateId !== '') {
    const row = rates.find(({ id }) => id === words.rateId);
    if (row) return { kind: 'rows', rows: [row], exactly: true };
  }
  const labelled = rates.filter(({ label }) =>
    [words.label, words.main].some(
      text => text !== '' && [label.zh, label.en].some(one => squeeze(one) === squeeze(text)),
    ),
  );
  if (labelled.length === 1) return { kind: 'rows', rows: labelled, exactly: false };
  const { stated: said, rest } = readCase(words.main);
  if (rest !== '') return { kind: 'unclear', why: unreadCase(rest) };
  const stated = together(said, words.stated);
  const fitting = rates.filter(rate => fits(rate, stated));
  if (fitting.length === 0) return { kind: 'none', stated };
  const tells = (rate: Rate, dimension: string) => rate.when[dimension] !== undefined;
  const strict = fitting.filter(rate => [...stated.keys()].every(dimension => tells(rate, dimension)));
  // 40HQ is for the row of 40 ft, where no row is for high-cube boxes.
  const usual = (dimension: string) =>
    dimension === 'boxType' && stated.get(dimension)!.every(one => ordinary(dimension, one));
  const exact =
    strict.length > 0
      ? strict
      : fitting.filter(rate => [...stated.keys()].every(dimension => tells(rate, dimension) || usual(dimension)));
  if (exact.length === 0) return { kind: 'unclear', why: widerRow(fitting) };
  const [only, ...more] = narrowed(exact, readCase(words.beside).stated);
  if (more.length === 0) return { kind: 'rows', rows: [only!], exactly: false };
  const all = [only!, ...more];
  return sameButForSize(all) && !stated.has('container')
    ? { kind: 'rows', rows: all, exactly: false }
    : { kind: 'unclear', why: severalRows(all) };
}

/** Whether a code is an ordinary case of its dimension. */
export type Ordinary = (dimension: string, code: string) => boolean;

/** Does the row hold in a case of which only this is stated? */
function fits(rate: Rate, stated: Stated): boolean {
  return [...stated].every(([dimension, codes]) => {
    const own = rate.when[dimension];
    if (own === undefined) return true;
    const list = typeof own === 'string' ? [own] : Array.isArray(own) ? own : null;
    return list !== null && codes.every(code => list.includes(code));
  });
}

/** By what service and remarks say, as far as that leaves anything. */
function narrowed(rates: readonly Rate[], beside: Stated): readonly Rate[] {
  if (rates.length < 2 || beside.size === 0) return rates;
  const left = rates.filter(rate => fits(rate, beside));
  return left.length > 0 ? left : rates;
}

/** One price for every size of box: a line that names no size speaks of all of them. */
function sameButForSize(rates: readonly Rate[]): boolean {
  const rest = rates.map(rate => {
    const { container: _size, ...when } = rate.when;
    return JSON.stringify([Object.entries(when).sort(), writtenPrice(rate), rate.unit, rate.currency, rate.ceiling]);
  });
  return new Set(rest).size === 1 && rates.every(({ when }) => when.container !== undefined);
}

/** What is known for this price goes before what its line says of all of them (“20'/40'”). */
function together(said: Stated, known: Stated): Stated {
  return new Map([...said, ...known]);
}

function unreadCase(rest: string): Bilingual {
  return {
    zh: `这些字说的是哪种情形，读不懂：“${rest}”。可照网站上的写法改，或用导出的表（有行号）`,
    en: `Which case is meant is not understood: “${rest}”. Write it as the site does, or use an exported list, which has row ids`,
  };
}

function severalRows(rates: readonly Rate[]): Bilingual {
  return {
    zh: `可能是其中任何一行：${rates.map(({ id, label }) => `${label.zh}（${id}）`).join('；')}。请写明情形，或填行号`,
    en: `It may be any of these rows: ${rates.map(({ id, label }) => `${label.en} (${id})`).join('; ')}. Say which case, or fill in the row id`,
  };
}

function widerRow(rates: readonly Rate[]): Bilingual {
  return {
    zh: `现有的行不分这种情形：${rates.map(({ id, label }) => `${label.zh}（${id}）`).join('；')}。要分开列，请在数据文件里改`,
    en: `The row on record does not tell this case apart: ${rates.map(({ id, label }) => `${label.en} (${id})`).join('; ')}. To split it, edit the data file`,
  };
}
