// Every address ever published still answers: content/register/addresses.txt against what the entries give.
import { addressesOf } from '../../domain/address.ts';
import { changeDays } from '../../domain/change-days.ts';
import { entryKey, isBrokenEntry, type Draft, type Rule } from '../draft.ts';

export const addressKept: Rule = {
  name: 'address-lost',
  protects: { zh: '公布过的网址一直有效', en: 'A published address keeps answering' },
  check(draft, report) {
    const present = new Set(draftAddresses(draft));
    for (const [line, address] of draft.addresses.lines.entries()) {
      const path = address.trim();
      if (path === '' || path.startsWith('#') || present.has(path) || isOfBrokenFile(path, draft)) continue;
      report(draft.addresses, [line], {
        zh: `公布过的网址 ${path} 将不再有效。请恢复对应的条目、版本或行编号。`,
        en: `The published address ${path} would no longer answer. Restore the entry, version or row id behind it.`,
      });
    }
  },
};

/** The addresses that the entries of a draft give. */
export function draftAddresses({ entries, singles, addresses }: Draft): string[] {
  const dated = {
    fees: new Map(entries.fee.map(({ slug, data }) => [data.id, { ...data, slug }])),
    tariffs: entries.tariff.map(({ slug, data }) => ({ ...data, slug })),
    reliefs: new Map(entries.relief.map(({ slug, data }) => [slug, { ...data, slug }])),
    vocabulary: { precisions: singles.precisions?.data ?? {} },
  };
  return addressesOf({
    changeDays: changeDays(dated, addresses.lines),
    fees: entries.fee.map(({ data }) => data),
    tariffs: entries.tariff.map(({ data }) => data),
    entities: entries.entity.map(({ slug }) => slug),
    channels: entries.channel.map(({ slug }) => slug),
    documents: entries.document.map(({ slug }) => slug),
    catalogues: (singles.catalogues?.data ?? []).map(({ id }) => id),
  });
}

/** Where a file has a fault of its own, its addresses are not also reported as lost. */
function isOfBrokenFile(address: string, draft: Draft): boolean {
  const [, room = '', name = '', fee = ''] = address.split('/');
  switch (room) {
    case 'f':
      return isBrokenEntry(draft, 'fee', name);
    case 'e':
      // A tariff's file is named after its fee; which one that is cannot be told while either is broken.
      if (/^\d/u.test(fee) && [...draft.broken].some(key => key.startsWith(entryKey('tariff', '')))) return true;
      return isBrokenEntry(draft, 'entity', name);
    case 'd':
      return isBrokenEntry(draft, 'document', name);
    case 'channels':
      return isBrokenEntry(draft, 'channel', name);
    case 'fees':
      return !draft.singles.catalogues;
    default:
      return false;
  }
}
