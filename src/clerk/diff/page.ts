// A comparison as one HTML file for review: no script, nothing fetched; on a phone, a screen and paper.
import { diffWords } from './words.ts';
import { langTag, type Lang } from '#i18n/lang.ts';
import { compareWords } from '#tools/compare/words.ts';
import type { EntryChange, EntryRef } from './entry-change.ts';
import { entryText, entryTitle, warningPlace, warningText, type EntryText } from './entry-text.ts';
import type { Warning } from './warnings.ts';
import { html, Html } from './html.ts';
import { inEach, touchedCount, type Report } from './report.ts';

/** By this a page of this kind is known again, so that no other file is overwritten by one. */
export const PAGE_MARK = '<meta name="generator" content="port-charges diff">';

/** `styles`: the site's colours and type, and what this page adds; put into the page as they are. */
export function reportPage(report: Report, styles: string): string {
  const { diff, catalogue, langs, before, after, earlierFaults, today } = report;
  const first = langs[0]!;
  const say = (text: (lang: Lang) => string) => inLangs(langs, text);
  const kinds = [...Map.groupBy(diff.changes, ({ entry }) => entry.kind)];
  const page = html`<!doctype html>
    <html lang="${langTag[first]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${new Html(PAGE_MARK)}
        <meta name="robots" content="noindex" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${diffWords(first).title}${first === 'zh' ? '：' : ': '}${after[first]}</title>
        <style>
          ${new Html(styles.replaceAll('</', '<\\/'))}
        </style>
      </head>
      <body>
        <header class="diff-head"><p>${say(lang => catalogue.site.shortName[lang])}</p></header>
        <main>
          <h1>${say(lang => diffWords(lang).title)}</h1>
          <p class="states">${say(lang => `${before[lang]} → ${after[lang]}`)}</p>
          <p class="summary">
            ${say(lang =>
              diff.changes.length === 0 && touchedCount(report) === 0
                ? diffWords(lang).none
                : diffWords(lang).summary(diff.changes.length, diff.warnings.length, touchedCount(report)),
            )}
          </p>
          <p class="quiet"><time datetime="${today}">${today}</time></p>
          ${earlierFaults > 0 && html`<p class="note">${say(lang => diffWords(lang).earlierFaults(earlierFaults))}</p>`}
          ${warningSection(report)}
          ${kinds.map(
            ([kind, changes]) =>
              html`<section id="${kind}">
                <h2>${say(lang => diffWords(lang).kinds[kind])}</h2>
                ${changes.map(change => article(report, change))}
              </section> `,
          )}
          ${addressSection(report)}
          ${
            diff.layoutOnly.length > 0 &&
            html`<section id="layout">
              <h2>${say(lang => diffWords(lang).layoutOnly)}</h2>
              <ul class="addresses">
                ${diff.layoutOnly.map(file => html`<li><code>${file}</code></li>`)}
              </ul>
            </section>`
          }
        </main>
      </body>
    </html> `;
  return page.markup;
}

/** Each language in its own element; the second is smaller, and left out where it says the same. */
function inLangs(langs: readonly Lang[], text: (lang: Lang) => string): Html[] {
  return inEach(langs, text).map(({ lang, text: said }, index) =>
    index === 0 ? html`${said}` : html` <small lang="${langTag[lang]}">${said}</small>`,
  );
}

/** One card for each version, however much there is to look at again. */
function warningSection({ diff, catalogue, langs }: Report): Html | null {
  if (diff.warnings.length === 0) return null;
  const cards = [...Map.groupBy(diff.warnings, ({ entry, version }) => `${anchor(entry)} ${version ?? ''}`).values()];
  const card = (warnings: readonly Warning[]) => {
    const { entry } = warnings[0]!;
    const place = warningPlace(warnings[0]!, langs[0]!);
    const lines = warnings.map(
      one => html`<p data-warning="${one.kind}">${inLangs(langs, lang => warningText(catalogue, one, lang))}</p> `,
    );
    return html`<li>
      <p class="warned"><a href="#${anchor(entry)}">${entryTitle(entry, langs[0]!)}</a> <span>${place}</span></p>
      ${lines}
    </li> `;
  };
  return html`<section id="warnings">
    <h2>${inLangs(langs, lang => diffWords(lang).warnings)}</h2>
    <ul class="warnings">
      ${cards.map(card)}
    </ul>
  </section>`;
}

function article({ catalogue, langs }: Report, change: EntryChange): Html {
  const { entry, fate } = change;
  const texts = new Map(langs.map(lang => [lang, entryText(catalogue, change, lang)]));
  const of = (lang: Lang): EntryText => texts.get(lang)!;
  const first = of(langs[0]!);
  return html`<article id="${anchor(entry)}" data-fate="${fate}">
    <h3>${inLangs(langs, lang => of(lang).title)}</h3>
    <p class="where">
      <span class="chip"
        >${inEach(langs, lang => of(lang).fate)
          .map(({ text }) => text)
          .join(' · ')}</span
      >${entry.path !== null && html` <code>${entry.path}</code>`}${entry.kind !== 'file' && html` <code>${entry.file}</code>`}
    </p>
    ${first.items.map(
      (item, index) =>
        html`<div class="item">
          <h4>${inLangs(langs, lang => of(lang).items[index]!.head)}</h4>
          ${item.to !== null && html`<p class="from-to">${fromTo(langs, lang => of(lang).items[index]!)}</p>`}
          ${item.notes.map((_, note) => html`<p class="quiet">${inLangs(langs, lang => of(lang).items[index]!.notes[note] ?? '')}</p>`)}
          ${item.rows.length > 0 && rowTable(langs, lang => of(lang).items[index]!.rows)}
        </div> `,
    )}
  </article> `;
}

function fromTo(langs: readonly Lang[], item: (lang: Lang) => { from: string | null; to: string | null }): Html[] {
  const written = (lang: Lang) => {
    const { from, to } = item(lang);
    return from === null ? to! : `${from} → ${to}`;
  };
  return inLangs(langs, written);
}

function rowTable(langs: readonly Lang[], rows: (lang: Lang) => EntryText['items'][number]['rows']): Html {
  const head = (text: (lang: Lang) => string) =>
    inEach(langs, text)
      .map(one => one.text)
      .join(' · ');
  const labels = {
    row: head(lang => compareWords(lang).row),
    before: head(lang => columns[lang][0]),
    after: head(lang => columns[lang][1]),
    difference: head(lang => compareWords(lang).difference),
  };
  const cell = (label: string, content: Html | Html[]) => html`<td data-label="${label}"><div>${content}</div></td>`;
  return html`<table class="rows">
    <thead>
      <tr>
        <th scope="col">${labels.row}</th>
        <th scope="col">${labels.before}</th>
        <th scope="col">${labels.after}</th>
        <th scope="col">${labels.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${rows(langs[0]!).map(
        (row, index) =>
          html`<tr>
            <th scope="row">${inLangs(langs, lang => rows(lang)[index]!.label)} <code>#${row.id}</code></th>
            ${cell(
              labels.before,
              inLangs(langs, lang => rows(lang)[index]!.from ?? '—'),
            )}${cell(
              labels.after,
              inLangs(langs, lang => rows(lang)[index]!.to ?? '—'),
            )}${cell(
              labels.difference,
              html`${row.percent !== '' && html`<b>${row.percent}</b> `}${inLangs(langs, lang => [rows(lang)[index]!.what, ...rows(lang)[index]!.notes].join(lang === 'zh' ? '；' : '; '))}`,
            )}
          </tr> `,
      )}
    </tbody>
  </table>`;
}

const columns: Record<Lang, [string, string]> = { zh: ['原来', '现在'], en: ['Before', 'After'] };

function addressSection(report: Report): Html | null {
  const { diff, langs } = report;
  const { added, changed, redirected, gone, rowsAdded, everyPage } = diff.addresses;
  if (touchedCount(report) === 0 && rowsAdded === 0 && !everyPage) return null;
  const say = (text: (lang: Lang) => string) => inLangs(langs, text);
  const list = (kind: keyof ReturnType<typeof diffWords>['addressKinds'], lines: readonly string[]) =>
    lines.length > 0 &&
    html`<h3>${say(lang => diffWords(lang).addressKinds[kind])} <span class="count">${lines.length}</span></h3>
      <ul class="addresses" data-addresses="${kind}">
        ${lines.map(line => html`<li><code>${line}</code></li> `)}
      </ul> `;
  return html`<section id="addresses">
    <h2>${say(lang => diffWords(lang).addresses)}</h2>
    <p class="quiet">${say(lang => diffWords(lang).addressesMean)}</p>
    ${everyPage && html`<p class="note">${say(lang => diffWords(lang).everyPage)}</p>`}
    ${list('added', added)}${list('changed', changed)}${list(
      'redirected',
      redirected.map(({ from, to }) => `${from} → ${to}`),
    )}${list('gone', gone)}
    ${rowsAdded > 0 && html`<p>${say(lang => diffWords(lang).rowsAdded(rowsAdded))}</p>`}
  </section>`;
}

/** `fee-0105`, `tariff-nbport-0106`. */
function anchor({ kind, id }: EntryRef): string {
  return `${kind}-${id.replace(/[^a-zA-Z0-9]+/gu, '-')}`;
}
