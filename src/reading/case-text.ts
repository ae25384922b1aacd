// “出口 20 英尺重箱” → the conditions it names, by the words of the vocabulary. What is left over is handed back, never dropped.
import { normalise } from '#text/normalise.ts';
import { longestFirst, placeOf, waysOf, type Term } from './terms.ts';

/** Codes by dimension, in the order in which the text names them. */
export type Stated = ReadonlyMap<string, readonly string[]>;

export interface CaseReading {
  stated: Stated;
  /** Words that name no condition; empty when all was understood. */
  rest: string;
  /** The text with the conditions cut out and everything else left as it is. */
  bare: string;
}

/** Words that say nothing about which case it is. */
const FILLERS =
  /含高箱|每(?:一)?(?:箱|票|柜|个|份|单)|提单|集装箱|普通集装箱|英尺|标准|货物|货|箱型|箱|柜|及|和|per|box(?:es)?|container|and|cargo|:|[-–—_、,，;；.。·/\\+&'"“”]/gu;

type Words = Parameters<typeof waysOf>[0];

export type CaseReader = (text: string) => CaseReading;

/** Finds conditions in texts; made once for a vocabulary. */
export function caseReader(
  conditions: Readonly<Record<string, { values?: Readonly<Record<string, Words>> | undefined }>>,
): CaseReader {
  const terms: Term<{ dimension: string; code: string }>[] = longestFirst(
    Object.entries(conditions).flatMap(([dimension, { values = {} }]) =>
      Object.entries(values).flatMap(([code, value]) =>
        [...new Set([...waysOf(value), ...spelledOut(value)])].map(word => ({ word, code: { dimension, code } })),
      ),
    ),
  );
  return text => {
    const found: { dimension: string; code: string; at: number }[] = [];
    let left = spelt(text);
    for (const { word, code } of terms) {
      for (let at = placeOf(left, word); at >= 0; at = placeOf(left, word)) {
        found.push({ ...code, at });
        left = left.slice(0, at) + ' '.repeat(word.length) + left.slice(at + word.length);
      }
    }
    const stated = new Map<string, string[]>();
    for (const { dimension, code } of found.sort((a, b) => a.at - b.at)) {
      stated.set(dimension, [...new Set([...(stated.get(dimension) ?? []), code])]);
    }
    const bare = left
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^\/+|\/+$/gu, '')
      .trim();
    return { stated, rest: left.replace(FILLERS, ' ').replace(/\s+/gu, ' ').trim(), bare };
  };
}

/** As terms are compared: normalised, feet as a straight quote, spaces only between words of letters. */
function spelt(text: string): string {
  return normalise(text.replace(/[′’‘]/gu, "'")).replace(/(?<![a-z]) | (?![a-z])/gu, '');
}

/** Words of several parts as they stand in a sentence: “general cargo”. */
function spelledOut({ zh, en, also = [] }: Words): string[] {
  return [zh, en, ...also].map(spelt).filter(word => word.includes(' '));
}
