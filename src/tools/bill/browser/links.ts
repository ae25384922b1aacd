// The dated entries that a verdict speaks of, as addresses of the site.
import type { Entry, Verdict } from '#tools/bill/verdict.ts';
import { billWords } from '#tools/bill/words.ts';
import type { BillPage } from './bill-page.ts';

export function feeAddress(fee: string, { home }: BillPage, day: string): string {
  return `${home}f/${fee}/?on=${day}`;
}

interface Link {
  text: string;
  href: string;
}

/** The dated entries that the verdict speaks of. */
export function linksOf(verdict: Verdict, page: BillPage, day: string): Link[] {
  const { book, home, lang } = page;
  const w = billWords(lang);
  const feeLink = (fee: string): Link => ({ text: book().fees[fee]?.name ?? fee, href: feeAddress(fee, page, day) });
  const entryLink = (entry: Entry): Link[] =>
    entry.entity === ''
      ? []
      : [
          {
            text: `${w.entry}${lang === 'zh' ? '：' : ': '}${book().entities[entry.entity]?.name ?? entry.entity}`,
            href: `${home}e/${entry.entity}/${entry.fee}/${entry.from === 'unknown' ? '' : `?on=${day}`}`,
          },
        ];
  const fees = verdict.fee === null ? [] : [feeLink(verdict.fee)];
  switch (verdict.kind) {
    case 'as-published':
    case 'above-published':
    case 'below-published':
      return [...fees, ...entryLink(verdict.entry)];
    case 'market-price': {
      const [first] = verdict.posted.entries;
      return [...fees, ...(first && verdict.posted.entities.length === 1 ? entryLink(first) : [])];
    }
    case 'inside-lump-sum':
      return [...fees, feeLink(verdict.whole), ...(verdict.entry ? entryLink(verdict.entry) : [])];
    case 'ended':
      return [...fees, ...verdict.successors.map(feeLink)];
    case 'cannot-say': {
      const { because } = verdict;
      if ('entry' in because) return [...fees, ...entryLink(because.entry)];
      if (because.why === 'undated') return [...fees, ...because.entries.flatMap(entryLink)];
      if (because.why === 'cases') {
        const all = because.cases.flatMap(({ entry }) => entryLink(entry));
        return [...fees, ...all.filter(({ href }, index) => all.findIndex(one => one.href === href) === index)];
      }
      return fees;
    }
    default:
      return fees;
  }
}
