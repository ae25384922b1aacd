// A published rate above what the rules allow: above every regulated row that may apply to its case.
import { whensOverlap } from '#case/when.ts';
import { isCeiling, regimeOf } from '#domain/entry/entry.ts';
import { priceKindOf } from '#domain/price/price.ts';
import { heldIn, onDay } from '#domain/time/in-force.ts';
import type { Rate } from '#schema/rate.ts';
import { boundsOf, comparable } from './compare.ts';
import { gather, listedOn, sideOf, type FindingCheck } from './finding.ts';

export const aboveCeiling: FindingCheck = (catalogue, day) =>
  gather(
    listedOn(catalogue, day).flatMap(listed => {
      const fee = catalogue.fees.get(listed.tariff.fee)!;
      const version = heldIn(onDay(fee.versions, day));
      if (!version) return [];
      const bound =
        catalogue.vocabulary.regimes[regimeOf(fee, version)]?.negotiable === 'no' || isCeiling(catalogue, fee, version);
      if (!bound) return [];
      return listed.version.rates.flatMap(rate => {
        const limits = version.rates.filter(limit => comparable(rate, limit));
        const highest = limits.toSorted((a, b) => boundsOf(b)!.high.cmp(boundsOf(a)!.high))[0];
        if (!highest || boundsOf(rate)!.high.lte(boundsOf(highest)!.high)) return [];
        // A row that may apply as well, and whose figure was not read, may allow more.
        if (version.rates.some(limit => mayApplyUnread(rate, limit))) return [];
        const right = { fee: fee.id, entity: null, from: version.from, rate: highest };
        return [{ rule: 'above-ceiling' as const, left: sideOf(listed, rate), right, more: 0 }];
      });
    }),
  );

function mayApplyUnread(rate: Rate, limit: Rate): boolean {
  return priceKindOf(limit) === 'unpublished' && limit.unit === rate.unit && whensOverlap(rate.when, limit.when);
}
