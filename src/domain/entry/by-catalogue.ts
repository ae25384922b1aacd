// The charges of each catalogue as lists show them: those still made, those that have ended, and a few that most people meet.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { hasEnded } from '#domain/time/ended.ts';
import type { CatalogueInfo } from '#schema/site.ts';
import type { Fee } from '#schema/fee.ts';
import type { Day } from '#time/day.ts';

export interface CatalogueFees {
  info: CatalogueInfo;
  live: Named<Fee>[];
  ended: Named<Fee>[];
}

/** In the order of the site, each in the order of ids. */
export function byCatalogue({ catalogues, feesOfCatalogue }: Catalogue, day: Day): CatalogueFees[] {
  return catalogues.map(info => {
    const fees = feesOfCatalogue.get(info.id) ?? [];
    const ended = fees.filter(fee => hasEnded(fee.ended, day));
    return { info, live: fees.filter(fee => !ended.includes(fee)), ended };
  });
}

/** The first `most` to be named as examples: those that common situations name most, then the others in their order. */
export function examplesOf(catalogue: Pick<Catalogue, 'site' | 'scenarios'>, fees: readonly Named<Fee>[], most = 3) {
  const met = [
    ...catalogue.site.situations.flatMap(({ fees: ids }) => ids),
    ...catalogue.scenarios.flatMap(({ meets }) => meets.map(({ fee }) => fee)),
  ];
  const times = (id: string) => met.filter(one => one === id).length;
  return fees.toSorted((a, b) => times(b.id) - times(a.id)).slice(0, most);
}
