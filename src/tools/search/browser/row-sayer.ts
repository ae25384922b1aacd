// Below a hit the row that is asked for: of the size, direction or cargo in the query, or with its amount. Fetched only where the
// query holds one of them; where it cannot be had, the hits stand without.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { bracketed, clauseComma, middot } from '#i18n/punctuation.ts';
import { MAY_ASK } from '#tools/search/may-ask.ts';
import { amountBeside } from '#tools/search/asked.ts';
import type { Hit } from '#tools/search/hit.ts';
import { askedRow, matchingRow, type MatchingRow } from '#tools/search/matching-row.ts';
import { rowWords } from '#tools/search/row-words.ts';
import { element } from '#parts/browser/element.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';
import type { PostedRows } from '#output/posted/shape.ts';

/** Finds the row of a charge that the query asks for, and says it; null where it asks for none. */
export async function rowFor(query: string, lang: Lang): Promise<((fee: string) => RowSaid | null) | null> {
  if (!MAY_ASK.test(query)) return null;
  const rows = (await fetchJson(fromBase(`/compare/posted.${lang}.json`))) as PostedRows;
  const asked = askedRow(query, rows, amountBeside(query));
  if (!asked) return null;
  return fee => {
    const lists = rows.fees[fee]?.lists ?? [];
    const found = matchingRow(lists, asked);
    if (found) return said(found, asked.figure, lang);
    const isPriced = lists.some(list => list.rows.some(row => row[5] !== ''));
    if (asked.figure === '' || !isPriced) return null;
    return { url: '', text: `${asked.figure}${middot}${rowWords(lang).amountNone}` };
  };
}

export interface RowSaid {
  text: string;
  /** Of the row; empty where there is none. */
  url: string;
}

function said({ list, row: [id, label, text], amount }: MatchingRow, figure: string, lang: Lang): RowSaid {
  const t = rowWords(lang);
  const about = [
    ...(list.by !== '' && list.from === '' ? [t.undated] : []),
    ...(list.by !== '' && list.measure === 'market' ? [t.reference] : []),
  ];
  const who = (list.who || t.rules) + (about.length > 0 ? bracketed[lang](about.join(clauseComma[lang])) : '');
  const url = `${list.url}#${id}`;
  switch (amount) {
    case 'same':
      return { url, text: `${figure}${middot}${t.amountSame(who)}${middot}${label}` };
    case 'within':
      return { url, text: `${figure}${middot}${t.amountWithin(who)}${middot}${label} ${text}` };
    case null:
      return { url, text: `${label} ${text}${middot}${who}` };
  }
}

export function rowSayer(query: string, lang: Lang): (list: HTMLElement, hits: readonly Hit[]) => Promise<void> {
  let finding: ReturnType<typeof rowFor> | undefined;
  return async (list, hits) => {
    if (hits.length === 0) return;
    finding ??= rowFor(query, lang).catch(() => null);
    const find = await finding;
    if (!find) return;
    for (const item of list.querySelectorAll<HTMLElement>('[data-fee]')) {
      if (item.querySelector('.row-asked')) continue;
      const row = find(item.dataset['fee']!);
      if (!row) continue;
      if (row.url === '') {
        item.append(element('span', 'row-asked', row.text));
        continue;
      }
      const link = element('a', 'row-asked', row.text);
      link.href = row.url;
      // It says of the price what the line for the commonest case says of another.
      item.querySelector('.terms')?.remove();
      item.append(link);
    }
  };
}
