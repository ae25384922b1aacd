// The rows of a charge whose history can be drawn, as an indicator that nobody had to write.
import type { Catalogue } from '#domain/catalogue.ts';
import { boundsOf } from '#domain/findings/compare.ts';
import { datedOldestFirst } from '#domain/time/in-force.ts';
import { unitText } from '#i18n/price.ts';
import type { Indicator } from '#schema/indicator.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';

/** Lines of a picture; more would not be told apart. */
const MOST = 3;

/** Of the regulated rates of a fee, or of one company's list. Null where no row has two known prices. */
export function historyOf(catalogue: Catalogue, fee: string, entity: string | undefined): Indicator | null {
  const { fees, tariffsOfFee, vocabulary } = catalogue;
  const { name, versions } =
    entity === undefined
      ? fees.get(fee)!
      : { ...tariffsOfFee.get(fee)!.find(one => one.entity === entity)!, name: fees.get(fee)!.name };
  const dated = datedOldestFirst(versions);
  const latest = dated.at(-1);
  if (!latest) return null;
  const moving = latest.rates.filter(rate => boundsOf(rate) !== null && timesKnown(dated, rate) > 1);
  const rows = moving.filter(rate => isAlike(rate, moving[0]!)).slice(0, MOST);
  if (rows.length === 0) return null;
  const lines = rows.map(rate => ({
    id: rate.id,
    name: rate.label,
    unit: { zh: unitText(rate, vocabulary, 'zh'), en: unitText(rate, vocabulary, 'en') },
    price: { fee, ...(entity === undefined ? {} : { entity }), rates: [rate.id] },
  }));
  return { name, group: 'prices', order: 1, kind: 'price', measures: name, lines, checked: latest.checked };
}

const isAlike = (a: Rate, b: Rate): boolean => a.unit === b.unit && a.currency === b.currency;

function timesKnown(versions: readonly Version[], { id }: Rate): number {
  return versions.flatMap(({ rates }) => rates.filter(rate => rate.id === id && boundsOf(rate) !== null)).length;
}
