// How a row stands in an exported list, so that the same words are read back as the same price.
import Big from 'big.js';
import { priceKindOf } from '#domain/price/price.ts';
import type { Rate } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';

/** The price cell. Prices that no cell can hold are named, and are left alone when they come back. */
export function writtenPrice(rate: Rate): string {
  const kind = priceKindOf(rate);
  switch (kind) {
    case 'amount':
      return rate.amount!;
    case 'range':
      return `${rate.range!.from}-${rate.range!.to}`;
    case 'percent':
      return `${new Big(rate.percent!.rate).times(100).toFixed()}%`;
    case 'atCost':
      return '实报实销';
    case 'waived':
      return '免收';
    case 'unpublished':
      return '未公布';
    case 'tiers':
      return '分档，见数据文件';
    case 'formula':
      return '算式，见数据文件';
    case 'factor':
      return '倍率，见数据文件';
  }
}

/** The unit cell: `元/箱`. */
export function writtenUnit({ unit, currency }: Rate, vocabulary: Vocabulary): string {
  const money = currency === undefined ? '' : (vocabulary.currencies[currency]?.zh ?? currency);
  const per = unit === undefined ? '' : (vocabulary.units[unit]?.zh ?? unit);
  return [money, per].filter(Boolean).join('/');
}
