// “4X40'HQ”, “20RF”, “一个大柜”, “FEU” → length and kind of box. One way for every place where sizes are read.
import { normalise, squeeze } from '#text/normalise.ts';
import { remembered } from '#text/remembered.ts';
import { waysOf } from './terms.ts';

interface Words {
  zh: string;
  en: string;
  also?: string[] | undefined;
}

export interface SizeTerms {
  /** Lengths of boxes and their words, by code: “20”, “40”. */
  container: Readonly<Record<string, Words>>;
  /** Kinds of box and their words, by code: dry, high-cube, reefer. */
  boxType: Readonly<Record<string, Words & { ordinary?: true | undefined }>>;
}

interface Size {
  container?: string;
  /** Left out where none is named, and where several ordinary ones are: “GP/HQ”. */
  boxType?: string;
}

export interface SizeReader {
  /** Source of a pattern for one size, without groups of its own. */
  form: string;
  /** One size and nothing else, with how many of them or without; in lower case. */
  isSize(text: string): boolean;
  /** What a text that matches `form` says; null where it names two lengths. */
  read(text: string): Size | null;
}

const FEET = "'|′|尺|英尺|呎|ft|feet|foot";

export function sizeReader({ container, boxType }: SizeTerms): SizeReader {
  const lengths = Object.keys(container).filter(code => /^\d{2}$/u.test(code));
  const kinds = longest(
    Object.entries(boxType).flatMap(([code, words]) => waysOf(words).map(word => ({ word, code }))),
  );
  const whole = longest(
    Object.entries(container).flatMap(([code, words]) =>
      waysOf(words)
        .filter(word => !/^\d+$/u.test(word))
        .map(word => ({ word, code })),
    ),
  );
  const length = `(?<![\\d.])(?:${lengths.join('|') || '(?!)'})`;
  const kindWords = longest(
    Object.values(boxType).flatMap(({ zh, en, also = [] }) =>
      [zh, en, ...also].map(word => ({ word: normalise(word) })),
    ),
  )
    .map(({ word }) => escaped(word).replaceAll(' ', String.raw`\s?`))
    .join('|');
  const kind = `(?:(?:${kindWords || '(?!)'})(?![a-z]))`;
  const box = '(?:英尺)?高?(?:集装箱|[箱柜])?';
  const one = `(?:${length}\\s?(?:${FEET})?\\s?/?${kind}${box}|${length}\\s?(?:${FEET})${box})`;
  const words = whole.map(({ word }) => (/[a-z]$/u.test(word) ? `${escaped(word)}(?![a-z])` : escaped(word))).join('|');
  const more = `(?:\\s?[/&+、]\\s?(?:${one}|${kind}|${words || '(?!)'}))*`;
  const form = `(?:${one}|(?<![a-z\\d./每])(?:${words || '(?!)'}))${more}`;

  const lengthOf = new RegExp(length, 'gu');
  const feet = new RegExp(FEET, 'gu');
  /** What one of “40'/40HQ” says. */
  const partOf = (part: string) => {
    const named = new Set([...part.matchAll(lengthOf)].map(([code]) => code));
    let rest = part.replace(lengthOf, ' ').replace(feet, ' ');
    const word = named.size === 0 ? whole.find(one => part.includes(one.word)) : undefined;
    if (word) {
      named.add(word.code);
      rest = part.replace(word.word, ' ');
    }
    const found = new Set<string>(/高[箱柜]/u.test(part) && boxType['high-cube'] ? ['high-cube'] : []);
    for (const { word: kind, code } of kinds)
      while (rest.includes(kind)) {
        found.add(code);
        rest = rest.replace(kind, ' ');
      }
    return { named, found };
  };
  const read = (text: string): Size | null => {
    const plain = squeeze(text.replace(/[′’‘]/gu, "'"));
    const parts = plain
      .split(/[/&+、]/u)
      .filter(Boolean)
      .map(partOf);
    const named = new Set(parts.flatMap(part => [...part.named]));
    if (named.size > 1) return null;
    const found = new Set(parts.flatMap(part => [...part.found]));
    const special = [...found].filter(code => !boxType[code]?.ordinary);
    // “40'/40HQ” is 40 ft of both ordinary kinds.
    const bare = parts.length > 1 && parts.some(part => part.found.size === 0);
    const ordinary = special.length === 0 && found.size === 1 && !bare ? [...found][0] : undefined;
    const kindOf = special.length === 1 ? special[0] : ordinary;
    const [only] = named;
    return { ...(only === undefined ? {} : { container: only }), ...(kindOf === undefined ? {} : { boxType: kindOf }) };
  };
  const alone = new RegExp(`^${form}(?:\\s*[*x]\\s*\\d+)?$`, 'u');
  return { form, read: remembered(read), isSize: text => alone.test(text) };
}

function longest<T extends { word: string }>(terms: T[]): T[] {
  return terms.sort((a, b) => b.word.length - a.word.length);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
