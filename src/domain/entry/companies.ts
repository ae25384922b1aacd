// What companies list for one charge, a company a row, so that they can be compared: dated lists first, the newest on top,
// then those without a date; apart from them those for other ports, and who charges it without a list that was found.
import type { Catalogue } from '#domain/catalogue.ts';
import { codesOf } from '#case/when.ts';
import { chargesItself } from './measure.ts';
import type { Rate } from '#schema/rate.ts';
import { headlineOfRates, type Headline } from './headline.ts';
import { postedLists, type FeeView, type PostedList } from './entry.ts';

export interface CompanyPrices extends PostedList {
  dated: boolean;
  /** The commonest case of the list. */
  headline: Extract<Headline, { kind: 'span' | 'row' | 'unverified' }>;
  /** The row of that case for each size; empty where the price does not go by size. */
  bySize: ReadonlyMap<string, Rate>;
}

export interface Companies {
  /** Sizes that stand across, by their codes; none where no price goes by size. */
  sizes: { dimension: string; codes: readonly string[] } | null;
  rows: readonly CompanyPrices[];
  /** Lists for other ports. */
  elsewhere: readonly PostedList[];
  /** Entities that charge it by name or role, of which no list for it was found. */
  silent: readonly string[];
}

/** Sizes that fit beside a name on a narrow phone. */
const MOST_SIZES = 3;

export function companiesOf(catalogue: Catalogue, { fee, tariffs }: FeeView): Companies {
  const lists = postedLists(tariffs);
  const here = [...lists.dated.toSorted((a, b) => (a.version.from > b.version.from ? -1 : 1)), ...lists.undated];
  const { conditions } = catalogue.vocabulary;
  const sized = Object.keys(conditions).filter(one => conditions[one]?.size && conditions[one].values);
  const headed = here.map(list => ({
    ...list,
    dated: lists.dated.includes(list),
    headline: headlineOfRates(catalogue, list.version.rates, list.version.ceiling ?? false, list.tariff.entity),
  }));
  const rowsOf = ({ headline }: (typeof headed)[number]) => (headline.kind === 'span' ? headline.rows : []);
  const dimension = sized.find(one =>
    headed.some(list => rowsOf(list).length > 1 && sizesIn(rowsOf(list), one).size > 1),
  );
  const rows = headed.map(list => ({
    ...list,
    bySize: dimension === undefined ? new Map<string, Rate>() : sizesIn(rowsOf(list), dimension),
  }));
  const known = Object.keys((dimension === undefined ? null : conditions[dimension]?.values) ?? {});
  const codes = known.filter(one => rows.some(({ bySize }) => bySize.has(one))).slice(0, MOST_SIZES);
  const listing = new Set((catalogue.tariffsOfFee.get(fee.id) ?? []).map(({ entity }) => entity));
  return {
    sizes: dimension === undefined || codes.length < 2 ? null : { dimension, codes },
    rows,
    elsewhere: lists.elsewhere,
    silent: [...catalogue.entities.keys()].filter(one => !listing.has(one) && chargesItself(catalogue, fee, one)),
  };
}

/** Rows by each size that they name; a row for two sizes stands at both. */
function sizesIn(rows: readonly Rate[], dimension: string): Map<string, Rate> {
  return new Map(
    rows.flatMap(rate => {
      const condition = rate.when[dimension];
      return condition === undefined ? [] : codesOf(condition).map(one => [one, rate] as const);
    }),
  );
}
