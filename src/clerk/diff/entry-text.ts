// One entry's change in the words of /changes/, in one language; the terminal and the page write the same.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { changesWords } from '#i18n/changes-words.ts';
import { changeText } from '#i18n/change-text.ts';
import { dateText } from '#i18n/date.ts';
import { differenceWords } from '#i18n/difference-words.ts';
import { diffWords } from './words.ts';
import type { Lang } from '#i18n/lang.ts';
import { bracketed, colon, comma } from '#i18n/punctuation.ts';
import { rateLine } from '#i18n/rate-line.ts';
import type { Version } from '#schema/version.ts';
import type { EntryChange, EntryRef, Item, RowChange } from './entry-change.ts';
import { valueText } from './value-text.ts';
import type { Warning } from './warnings.ts';

interface RowText {
  id: string;
  label: string;
  /** 提高, 降低 … */
  what: string;
  from: string | null;
  to: string | null;
  /** `+12.5%`; empty where figures cannot be compared. */
  percent: string;
  notes: readonly string[];
}

export interface ItemText {
  head: string;
  from: string | null;
  to: string | null;
  notes: readonly string[];
  rows: readonly RowText[];
}

export interface EntryText {
  title: string;
  fate: string;
  items: readonly ItemText[];
}

export function entryText(catalogue: Catalogue, { entry, fate, items }: EntryChange, lang: Lang): EntryText {
  const w = diffWords(lang);
  const unread: ItemText[] = fate === 'unread' ? [{ ...plain, head: w.unread }] : [];
  return {
    title: entryTitle(entry, lang),
    fate: w.fates[fate],
    items: [...unread, ...items.map(item => itemText(catalogue, item, lang))],
  };
}

/** Whose list, the number and the name of the charge, as one line. */
export function entryTitle({ kind, id, name, by }: EntryRef, lang: Lang): string {
  const number = kind === 'fee' ? `${id} ` : kind === 'tariff' ? `${id.split('/')[1]} ` : '';
  return `${by === null ? '' : `${by[lang]}${colon[lang]}`}${number}${name[lang]}`;
}

export function warningText(catalogue: Catalogue, warning: Warning, lang: Lang): string {
  const w = diffWords(lang);
  switch (warning.kind) {
    case 'short-notice':
      return w.shortNotice(warning.days, warning.assumed);
    case 'large-change':
      return w.largeChange(
        shortList(
          warning.rows.map(row => rowInLine(row, lang)),
          lang,
        ),
      );
    case 'grade-lowered': {
      const rows =
        warning.rows.length === 0 ? '' : `${lang === 'zh' ? '' : ' '}${w.rowsConcerned(shortList(warning.rows, lang))}`;
      return w.gradeLowered(gradeLabel(catalogue, warning.after, lang)) + rows;
    }
    case 'silent-correction':
      return w.silentCorrection(
        shortList(
          warning.rows.map(row => rowInLine(row, lang)),
          lang,
        ),
      );
    case 'version-removed':
      return w.versionRemoved;
  }
}

/** `2019-04-01 版`; empty where it is about the entry as a whole. */
export function warningPlace({ version }: Warning, lang: Lang): string {
  const w = diffWords(lang);
  return version === null ? '' : w.version(version === 'unknown' ? w.undated : version);
}

const plain = { from: null, to: null, notes: [], rows: [] } as const;

function itemText(catalogue: Catalogue, item: Item, lang: Lang): ItemText {
  const w = diffWords(lang);
  const { vocabulary } = catalogue;
  const place = 'version' in item && item.version !== null ? versionName(item.version, vocabulary, lang) : '';
  const head = (text: string) => (place === '' ? text : `${place}${colon[lang]}${text}`);
  const rowTexts = (rows: readonly RowChange[]) =>
    rows.filter(({ difference }) => difference !== 'same').map(row => rowText(row, vocabulary, lang));
  switch (item.kind) {
    case 'version-new': {
      const codes = item.version.change.map(code => valueText(catalogue, 'change', code, lang)).join(comma[lang]);
      const said = item.change === null ? null : changeText(catalogue, item.change, lang);
      return {
        head: head(`${w.newVersion}${lang === 'zh' ? '，' : ', '}${said?.codes ?? codes}`),
        from: said?.prices?.before ?? null,
        to: said?.prices?.after ?? null,
        notes: [
          ...(item.change ? [noticeText(item.change, lang)] : []),
          ...(said?.rows ? [said.rows] : []),
          ...(said?.notes ?? []),
        ],
        rows: rowTexts(item.rows),
      };
    }
    case 'version-gone':
      return { ...plain, head: head(w.versionGone) };
    case 'corrected': {
      const codes = item.version.change.map(code => valueText(catalogue, 'change', code, lang)).join(comma[lang]);
      return { ...plain, head: head(`${w.corrected}${bracketed[lang](codes)}`), rows: rowTexts(item.rows) };
    }
    case 'event': {
      const { codes, notes } = changeText(catalogue, item.change, lang);
      const text = `${dateText(item.change.on, item.change.precision, vocabulary.precisions, lang)} ${codes}`;
      return { ...plain, head: item.fate === 'new' ? text : w.eventGone(text), notes };
    }
    case 'field':
      return fieldText(catalogue, item, head(w.fields[item.field] ?? item.field), lang);
    case 'grade': {
      const [a, b] = [gradeLabel(catalogue, item.before, lang), gradeLabel(catalogue, item.after, lang)];
      const rows = item.rows.length === 0 ? [] : [w.rowsConcerned(shortList(item.rows, lang))];
      return { ...plain, head: head(w.grade(a, b)), notes: rows };
    }
    case 'wording': {
      const fields = shortList(
        item.fields.map(field => w.fields[field] ?? field),
        lang,
      );
      const rows = item.rows.length === 0 ? [] : [w.rowsConcerned(shortList(item.rows, lang))];
      return { ...plain, head: head(w.wording(fields)), notes: rows };
    }
  }
}

/** The value before and the one after, in words. */
function fieldText(
  catalogue: Catalogue,
  { field, before, after }: Extract<Item, { kind: 'field' }>,
  head: string,
  lang: Lang,
): ItemText {
  const text = (value: unknown) => valueText(catalogue, field, value, lang);
  return { ...plain, head, from: text(before), to: text(after) };
}

function rowText(row: RowChange, vocabulary: Vocabulary, lang: Lang): RowText {
  const { id, before, after, ceilings, difference, fields } = row;
  const w = diffWords(lang);
  const from = before && rateLine(before, vocabulary, lang, ceilings.before);
  const to = after && rateLine(after, vocabulary, lang, ceilings.after);
  return {
    id,
    label: (after ?? before)!.label[lang],
    what: differenceWords(lang)[difference],
    from,
    to,
    percent: percentText(row),
    notes: from === to ? [w.alike(fields.map(field => w.fields[field] ?? field).join(comma[lang]))] : [],
  };
}

/** One figure where all change alike, from–to where they do not. */
function percentText({ percents }: RowChange): string {
  const known = [...new Set(percents.filter(one => one !== '' && one !== '0'))];
  if (known.length === 0) return '';
  const sorted = known.toSorted((a, b) => Number(a.replace('<', '')) - Number(b.replace('<', '')));
  const shown = known.length === 1 ? known[0]! : `${sorted[0]!}% … ${sorted.at(-1)!}`;
  return `${shown.replaceAll('-', '−')}%`;
}

function rowInLine(row: RowChange, lang: Lang): string {
  const percent = percentText(row);
  return percent === '' ? `${row.id} ${differenceWords(lang)[row.difference]}` : `${row.id} ${percent}`;
}

function noticeText({ notice, published }: { notice: number | null; published: string | null }, lang: Lang): string {
  const c = changesWords(lang);
  if (notice !== null) return c.noticeOf(notice);
  return published === null || published === 'unknown' ? c.publishedUnknown : c.publishedOn(published);
}

function versionName({ from, fromPrecision }: Version, { precisions }: Vocabulary, lang: Lang): string {
  const w = diffWords(lang);
  return w.version(from === 'unknown' ? w.undated : dateText(from, fromPrecision, precisions, lang));
}

function gradeLabel({ vocabulary }: Catalogue, grade: string, lang: Lang): string {
  return vocabulary.grades[grade]?.[lang] ?? grade;
}

/** The first few by name, the rest by their number. */
function shortList(items: readonly string[], lang: Lang): string {
  const few = items.slice(0, 8);
  const rest = items.length - few.length;
  return [...few, ...(rest > 0 ? [diffWords(lang).more(rest)] : [])].join(comma[lang]);
}
