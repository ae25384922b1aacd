// Two entities publish different figures for one case. Market prices may differ; the reader should see that they do.
import { comparable, goTogether } from './compare.ts';
import { gather, listedOn, sideOf, type FindingCheck } from './finding.ts';

export const listsDisagree: FindingCheck = (catalogue, day) => {
  const lists = listedOn(catalogue, day);
  return gather(
    lists.flatMap((one, index) =>
      lists
        .slice(index + 1)
        .filter(other => other.tariff.fee === one.tariff.fee && other.tariff.entity !== one.tariff.entity)
        .flatMap(other =>
          one.version.rates.flatMap(rate =>
            other.version.rates
              .filter(against => comparable(rate, against) && !goTogether(rate, against))
              .map(against => ({
                rule: 'lists-disagree' as const,
                left: sideOf(one, rate),
                right: sideOf(other, against),
                more: 0,
              })),
          ),
        ),
    ),
  );
};
