// What a charge has cost, as a chart on its entry: the lines of its indicator where it has one, else the rows that enough versions
// price.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { unitText } from '#i18n/price.ts';
import type { Fee } from '#schema/fee.ts';
import type { Indicator, IndicatorLine } from '#schema/indicator.ts';
import type { Rate } from '#schema/rate.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Day } from '#time/day.ts';
import { chartOf, FEWEST_FIGURES, type ChartData } from './chart.ts';
import { rowsOfIndicator } from './rows.ts';
import { chartInWords, chartWords } from './text.ts';

export interface PriceHistory {
  chart: ChartData;
  /** The chart in words. */
  told: readonly string[];
  /** The indicator that has the same figures as a table. */
  indicator: string | null;
}

/** Rows that are drawn beside each other where no indicator chooses. */
const MOST_ROWS = 2;

/** Null where there are too few figures for a picture. `entity`: what it lists; left out: the charge itself. */
export function priceHistory(
  catalogue: Catalogue,
  fee: Named<Fee>,
  entity: string | undefined,
  today: Day,
  lang: Lang,
): PriceHistory | null {
  const slug = (catalogue.indicatorsOfFee.get(fee.id) ?? []).find(one =>
    catalogue.indicators.get(one)!.lines.some(({ price }) => price?.fee === fee.id && price.entity === entity),
  );
  const indicator = catalogue.indicators.get(slug ?? '') ?? indicatorOf(catalogue, fee, entity);
  if (indicator.lines.length === 0) return null;
  const rows = rowsOfIndicator(catalogue, indicator);
  const { precisions } = catalogue.vocabulary;
  const chart = chartOf(indicator, rows, today, chartWords(precisions, lang));
  return chart && { chart, told: chartInWords(indicator, rows, precisions, lang), indicator: slug ?? null };
}

function indicatorOf(catalogue: Catalogue, fee: Named<Fee>, entity: string | undefined): Indicator {
  const { name } = fee;
  const checked = { on: fee.versions[0]?.checked.on ?? '', grade: '', source: [] };
  return {
    name,
    measures: name,
    group: 'prices',
    order: 1,
    kind: 'price',
    lines: linesOf(catalogue, fee, entity),
    checked,
  };
}

function linesOf(catalogue: Catalogue, fee: Named<Fee>, entity: string | undefined): IndicatorLine[] {
  const tariff = entity === undefined ? fee : catalogue.tariffsOfFee.get(fee.id)?.find(one => one.entity === entity);
  const priced = (tariff?.versions ?? []).flatMap(({ rates }) => rates.filter(({ amount, range }) => amount ?? range));
  const often = [...Map.groupBy(priced, ({ id }) => id).values()].filter(rows => rows.length >= FEWEST_FIGURES);
  return often.slice(0, MOST_ROWS).map(([row]) => ({
    id: row!.id,
    name: row!.label,
    unit: unitOf(catalogue, row!),
    price: { fee: fee.id, entity, rates: [row!.id] },
  }));
}

const unitOf = ({ vocabulary }: Catalogue, row: Rate): Bilingual =>
  Object.fromEntries(langs.map(lang => [lang, unitText(row, vocabulary, lang)])) as Bilingual;
