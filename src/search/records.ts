// What the search knows of each fee: its names, the words it is found by, and what a hit shows.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { feePath } from '../domain/address.ts';
import type { Day } from '../domain/day.ts';
import { regimeOf, viewFee } from '../domain/entry.ts';
import { headlineOf } from '../domain/headline.ts';
import { headlineText } from '../i18n/headline.ts';
import { partyLabel } from '../i18n/labels.ts';
import { localPath, type Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import { piecesOf, termOf } from './pieces.ts';

export interface SearchRecord {
  id: string;
  url: string;
  /** What a hit shows; all strings, as the index keeps them. */
  meta: Record<string, string>;
  /** Every piece by which the entry is found, as terms of the index. */
  content: string;
}

/** One record a fee, in one language, as of `day`. */
export function searchRecords(catalogue: Catalogue, lang: Lang, day: Day): SearchRecord[] {
  const t = words(lang);
  return [...catalogue.fees.values()].map(fee => {
    const view = viewFee(catalogue, fee.id, day);
    const price = headlineText(catalogue, headlineOf(catalogue, view), lang);
    const aliases = [...(fee.aliases?.zh ?? []), ...(fee.aliases?.en ?? []), ...(fee.aliases?.ambiguous ?? [])];
    const names = [fee.name.zh, fee.name.en, ...aliases];
    const around = [
      ...view.tariffs.flatMap(({ tariff }) => (tariff.name ? [tariff.name.zh, tariff.name.en] : [])),
      ...[...fee.chargedBy, ...fee.paidBy].map(code => partyLabel(catalogue, code, lang).text),
      ...fee.versions.flatMap(({ rates }) => rates.map(({ label }) => label[lang])),
      fee.covers[lang],
    ];
    return {
      id: fee.id,
      url: localPath(lang, feePath(fee.id)),
      meta: {
        id: fee.id,
        title: fee.name[lang],
        // Set apart by line feeds; the ranking compares the query with each.
        names: names.join('\n'),
        lead: price.lead ?? '',
        figure: price.figure,
        unit: price.unit,
        known: price.known ? 'yes' : '',
        regime: catalogue.vocabulary.regimes[regimeOf(fee, view.version)]?.[lang] ?? '',
        state: view.state,
        stateText: t.states[view.state],
      },
      content: [...new Set([...names, ...around].flatMap(piecesOf).map(termOf)), fee.id].join(' '),
    };
  });
}
