// “元/箱·天”, “每票”, “USD/B/L” → currency and charging unit, by the words of the vocabulary.
import { squeeze } from '#text/normalise.ts';
import { longestFirst, waysOf, type Term } from './terms.ts';

interface UnitReading {
  currency: string | null;
  /** Codes that the text may mean; several where two units are called alike; empty where none is named. */
  units: readonly string[];
  /** Something is named that no unit is called. */
  unknown: boolean;
}

type Ways = Readonly<Record<string, Parameters<typeof waysOf>[0]>>;

interface Words {
  units: Ways;
  currencies: Ways;
}

export type UnitReader = (text: string) => UnitReading;

/** Reads texts of a unit column; made once for a vocabulary. */
export function unitReader({ units, currencies }: Words): UnitReader {
  const money = currencyTerms({ currencies });
  const byName = new Map<string, string[]>();
  const plain = new Map<string, string>();
  for (const [code, unit] of Object.entries(units)) {
    for (const way of waysOf(unit)) {
      byName.set(way, [...(byName.get(way) ?? []), code]);
      if (!/[·-]/u.test(way) && !plain.has(way)) plain.set(way, squeeze(unit.zh));
    }
  }
  return text => {
    let rest = squeeze(text).replace(/[。.;；]+$/u, '');
    const found = money.find(({ word }) => rest.startsWith(word) || rest.endsWith(word));
    if (found) rest = rest.startsWith(found.word) ? rest.slice(found.word.length) : rest.slice(0, -found.word.length);
    rest = rest.replace(/^(?:\/|每一?|per)+/u, '').replace(/\/+$/u, '');
    const currency = found?.code ?? null;
    if (rest === '') return { currency, units: [], unknown: false };
    const joined = rest
      .split(/[·*×x/・]|每一?|per/u)
      .filter(Boolean)
      .map(word => plain.get(word) ?? word)
      .join('·');
    const codes = byName.get(rest) ?? byName.get(joined) ?? [];
    return { currency, units: codes, unknown: codes.length === 0 };
  };
}

/** How currencies are written, longest first. */
export function currencyTerms({ currencies }: Pick<Words, 'currencies'>): Term<string>[] {
  return longestFirst(
    Object.entries(currencies).flatMap(([code, currency]) => waysOf(currency).map(word => ({ word, code }))),
  );
}
