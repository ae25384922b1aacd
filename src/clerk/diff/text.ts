// A comparison as plain text for the terminal: Chinese first, English below, each line by itself.
import { diffWords } from './words.ts';
import type { Lang } from '#i18n/lang.ts';
import { colon } from '#i18n/punctuation.ts';
import type { EntryChange } from './entry-change.ts';
import { entryText, entryTitle, warningPlace, warningText, type ItemText } from './entry-text.ts';
import { inEach, touchedCount, type Report } from './report.ts';

/** Lines without the last line feed. Control characters, as a file's name may hold them, do not reach the terminal. */
export function reportText(report: Report): string {
  const { diff, langs, before, after, earlierFaults } = report;
  const say = (text: (lang: Lang) => string, indent = '') => inEach(langs, text).map(one => `${indent}${one.text}`);
  const { changes, warnings, layoutOnly } = diff;
  const nothing = changes.length === 0 && touchedCount(report) === 0;
  return [
    inEach(langs, lang => `${before[lang]} → ${after[lang]}`)
      .map(({ text }) => text)
      .join(' · '),
    ...(earlierFaults > 0 ? say(lang => diffWords(lang).earlierFaults(earlierFaults)) : []),
    ...(nothing
      ? say(lang => diffWords(lang).none)
      : say(lang => diffWords(lang).summary(changes.length, warnings.length, touchedCount(report)))),
    ...(warnings.length > 0 ? ['', ...warningLines(report)] : []),
    ...changes.flatMap(change => ['', ...changeLines(report, change)]),
    ...addressLines(report),
    ...(layoutOnly.length > 0
      ? ['', ...say(lang => diffWords(lang).layoutOnly), ...layoutOnly.map(file => `  ${file}`)]
      : []),
  ]
    .join('\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '');
}

function warningLines({ diff, catalogue, langs }: Report): string[] {
  return [
    inEach(langs, lang => diffWords(lang).warnings)
      .map(({ text }) => text)
      .join(' · '),
    ...diff.warnings.flatMap(warning =>
      inEach(langs, lang => {
        const place = [entryTitle(warning.entry, lang), warningPlace(warning, lang)].filter(Boolean).join(' · ');
        return `${place}${colon[lang]}${warningText(catalogue, warning, lang)}`;
      }).map(({ text }, index) => `${index === 0 ? '! ' : '  '}${text}`),
    ),
  ];
}

function changeLines({ catalogue, langs }: Report, change: EntryChange): string[] {
  const { entry } = change;
  const heads = inEach(langs, lang => {
    const w = diffWords(lang);
    const title = entry.kind === 'file' ? entry.id : `${w.kinds[entry.kind]}${colon[lang]}${entryTitle(entry, lang)}`;
    return `${title} [${w.fates[change.fate]}]`;
  }).map(({ text }) => text);
  const where = [entry.path, entry.kind === 'file' ? null : entry.file].filter(Boolean).join('  ');
  const texts = langs.map(lang => ({ lang, items: entryText(catalogue, change, lang).items }));
  const items = (texts[0]?.items ?? []).flatMap((_, index) =>
    inEach(langs, lang => itemLines(texts.find(one => one.lang === lang)!.items[index]!, lang).join('\n')).map(
      ({ text }, place) => `${place === 0 ? '  - ' : '    '}${text.replaceAll('\n', '\n    ')}`,
    ),
  );
  return [...heads, ...(where === '' ? [] : [`  ${where}`]), ...items];
}

function itemLines({ head, from, to, notes, rows }: ItemText, lang: Lang): string[] {
  return [
    head,
    ...(to === null ? [] : [from === null ? `  ${to}` : `  ${from} → ${to}`]),
    ...notes.map(note => `  ${note}`),
    ...rows.flatMap(row => {
      const price = [row.from, row.to].filter(one => one !== null).join(' → ');
      const percent = row.percent === '' ? '' : `  ${row.percent}`;
      return [
        `  ${row.what}${colon[lang]}${row.label} #${row.id}  ${price}${percent}`,
        ...row.notes.map(note => `    ${note}`),
      ];
    }),
  ];
}

function addressLines(report: Report): string[] {
  const { langs, diff } = report;
  const { added, changed, redirected, gone, rowsAdded, everyPage } = diff.addresses;
  if (touchedCount(report) === 0 && rowsAdded === 0 && !everyPage) return [];
  const head = (kind: keyof ReturnType<typeof diffWords>['addressKinds'], lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          `  ${inEach(langs, lang => diffWords(lang).addressKinds[kind])
            .map(({ text }) => text)
            .join(' · ')} (${lines.length})`,
          ...lines.map(line => `    ${line}`),
        ];
  return [
    '',
    ...inEach(langs, lang => `${diffWords(lang).addresses}${colon[lang]}${diffWords(lang).addressesMean}`).map(
      ({ text }) => text,
    ),
    ...(everyPage ? inEach(langs, lang => diffWords(lang).everyPage).map(({ text }) => `  ${text}`) : []),
    ...head('added', added),
    ...head('changed', changed),
    ...head(
      'redirected',
      redirected.map(({ from, to }) => `${from} → ${to}`),
    ),
    ...head('gone', gone),
    ...(rowsAdded > 0
      ? inEach(langs, lang => diffWords(lang).rowsAdded(rowsAdded)).map(({ text }) => `  ${text}`)
      : []),
  ];
}
