// A change in words, for the page, the feeds and the calendar alike.
import type { Catalogue } from '#domain/catalogue.ts';
import { changeDayPath, feePath, feeVersionPath, tariffVersionPath } from '#domain/address/address.ts';
import type { Change } from '#domain/change/change.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import { headlineOfRates } from '#domain/entry/headline.ts';
import { pauseOn } from '#domain/time/in-force.ts';
import type { Version } from '#schema/version.ts';
import { changesWords } from './changes-words.ts';
import { dateText } from './date.ts';
import { differenceWords } from './difference-words.ts';
import { headlineFull, headlineLine, headlineText, type HeadlineText } from './headline.ts';
import { partyLabel } from './labels.ts';
import type { Lang } from './lang.ts';
import { colon, comma, middot } from './punctuation.ts';
import { words } from './words.ts';

export interface ChangeText {
  /** What it is about: the fee, or the relief. */
  name: string;
  /** Who publishes the list; null for rules. */
  by: string | null;
  /** Path of the page that tells the rest. */
  path: string;
  /** What happened, for files: amendment codes as on entries, or the kind of event. */
  codes: string;
  /** The same for readers, without codes. */
  what: string;
  /** The amount before and after; `before` is null for the first known version. Null where no price is concerned. */
  prices: { before: string | null; after: string } | null;
  /** What became of the rows, where there is more than one. */
  rows: string | null;
  /** Further sentences: a gap before, a suspension. */
  notes: string[];
}

export function changeText(catalogue: Catalogue, change: Change, lang: Lang): ChangeText {
  const c = changesWords(lang);
  const codesText = (codes: readonly string[]) =>
    codes.map(code => `${catalogue.vocabulary.changes[code]?.[lang] ?? ''} (${code})`).join(comma[lang]);
  const namesOf = (codes: readonly string[]) =>
    codes.map(code => catalogue.vocabulary.changes[code]?.[lang] ?? '').join(comma[lang]);
  const plain = { by: null, prices: null, rows: null, notes: [] };
  switch (change.kind) {
    case 'version': {
      const { fee, entity, version } = change;
      const path = entity === null ? feeVersionPath(fee.id, change.on) : tariffVersionPath(entity, fee.id, change.on);
      return {
        name: fee.name[lang],
        by: entity === null ? null : partyLabel(catalogue, entity, lang).text,
        path,
        codes: codesText(version.change),
        // The first list that was read need not be the first that there was.
        what: change.before === null && entity !== null ? c.firstKnown : namesOf(version.change),
        prices: pricesOf(catalogue, change, lang),
        rows: rowsText(change.rows, lang),
        notes: notesOf(catalogue, change, lang),
      };
    }
    case 'ended': {
      const { name, id, ended } = change.fee;
      const how = catalogue.vocabulary.endings[ended!.how]?.[lang] ?? '';
      const what = `${how}${middot}${c.kinds.ended}`;
      return { ...plain, name: name[lang], path: feePath(id), codes: what, what };
    }
    case 'suspension-begins':
    case 'suspension-ends': {
      const { name, id, versions } = change.fee;
      const open = versions.some(({ suspended }) => suspended?.to === change.on && suspended.after === 'unknown');
      const notes = open ? [words(lang).suspendedAfterUnknown] : [];
      const what = c.kinds[change.kind];
      return { ...plain, name: name[lang], path: feePath(id), codes: what, what, notes };
    }
    case 'relief-begins':
    case 'relief-ends': {
      const { name, effects, change: codes } = change.relief;
      const ids = [...new Set(effects.map(({ fee }) => fee))];
      const path = ids.length === 1 ? feePath(ids[0]!) : changeDayPath(change.on);
      const said = change.kind === 'relief-begins' ? ` · ${codesText(codes)}` : '';
      const what = c.kinds[change.kind];
      return { ...plain, name: name[lang], path, codes: `${what}${said}`, what };
    }
  }
}

/** `某港：装卸费，提高 (A)`: one line for a feed or a calendar. */
export function changeTitle({ name, by, codes }: ChangeText, lang: Lang): string {
  return `${by === null ? '' : `${by}${colon[lang]}`}${name}${lang === 'zh' ? '，' : ', '}${codes}`;
}

/** `最高 34 元/吨 → 最高 30 元/吨`; the first known version says so. */
export function pricesLine({ prices }: ChangeText, lang: Lang): string | null {
  if (prices === null) return null;
  if (prices.before === null) return `${changesWords(lang).firstKnown}${colon[lang]}${prices.after}`;
  return `${prices.before} → ${prices.after}`;
}

type VersionChange = Extract<Change, { kind: 'version' }>;

function pricesOf(catalogue: Catalogue, { fee, entity, version, before }: VersionChange, lang: Lang) {
  const text = (one: Version): HeadlineText | string => {
    if (one.rates.length === 0) return changesWords(lang).noRates;
    const ceiling = ceilingOf(catalogue, fee, entity, one);
    return headlineText(catalogue, headlineOfRates(catalogue, one.rates, ceiling, null), lang);
  };
  if (version.rates.length === 0 && (before?.rates ?? []).length === 0) return null;
  const [from, to] = [before && text(before), text(version)];
  const said = (one: HeadlineText | string, alike: boolean) =>
    typeof one === 'string' ? one : alike ? headlineLine(one) : headlineFull(one, lang);
  // Where both are for one case, it is named once.
  const alike = from !== null && caseIn(from) === caseIn(to);
  return { before: from && said(from, alike), after: said(to, false) };
}

const caseIn = (text: HeadlineText | string) => (typeof text === 'string' ? '' : text.case);

function rowsText(rows: VersionChange['rows'], lang: Lang): string | null {
  const kinds = differenceWords(lang);
  if (rows.reduce((sum, [, count]) => sum + count, 0) < 2) return null;
  return changesWords(lang).rows + rows.map(([kind, count]) => `${kinds[kind]} ${count}`).join(comma[lang]);
}

function notesOf(catalogue: Catalogue, { version, before, gap }: VersionChange, lang: Lang): string[] {
  const { precisions } = catalogue.vocabulary;
  const paused = pauseOn(version, version.from) !== null;
  return [
    ...(gap ? [changesWords(lang).gap(dateText(before!.to!, before!.toPrecision, precisions, lang))] : []),
    ...(paused ? [words(lang).announcedButPaused] : []),
  ];
}
