// A period does not end before it begins.
import { historiesIn, type Located, type Rule } from '#catalogue/draft.ts';

export const periodForward: Rule = {
  name: 'period-reversed',
  protects: { zh: '终止日不早于起始日', en: 'A period does not end before it begins' },
  check(draft, report) {
    const compare = (where: Located, path: (string | number)[], from: string, to: string | undefined) => {
      if (from === 'unknown' || to === undefined || to === 'unknown' || to >= from) return;
      report(where, [...path, 'to'], {
        zh: `终止日 ${to} 早于起始日 ${from}。请改正其中一个。`,
        en: `The end ${to} is before the begin ${from}. Correct one of them.`,
      });
    };
    for (const entry of historiesIn(draft)) {
      for (const [v, version] of entry.data.versions.entries()) {
        compare(entry, ['versions', v], version.from, version.to);
        const suspended = 'suspended' in version ? version.suspended : undefined;
        if (suspended) compare(entry, ['versions', v, 'suspended'], suspended.from, suspended.to);
      }
    }
    for (const fee of draft.entries.fee) {
      for (const key of ['includes', 'includedIn'] as const) {
        for (const [p, { from, to }] of (fee.data[key] ?? []).entries()) compare(fee, [key, p], from, to);
      }
    }
    for (const relief of draft.entries.relief) compare(relief, [], relief.data.from, relief.data.to);
    for (const document of draft.entries.document) compare(document, [], document.data.from, document.data.to);
  },
};
