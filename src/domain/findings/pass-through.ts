// Passed on at another figure: a company lists a fee that others charge, and its figure is not the original's.
import { comparable, sameFigures } from './compare.ts';
import { gather, listedOn, sideOf, type FindingCheck, type Side } from './finding.ts';
import { heldIn, onDay } from '#domain/time/in-force.ts';

export const passThrough: FindingCheck = (catalogue, day) => {
  const lists = listedOn(catalogue, day);
  const charges = (entity: string, chargedBy: readonly string[]) =>
    chargedBy.includes(entity) || (catalogue.entities.get(entity)?.roles ?? []).some(role => chargedBy.includes(role));
  return gather(
    lists.flatMap(listed => {
      const fee = catalogue.fees.get(listed.tariff.fee)!;
      if (charges(listed.tariff.entity, fee.chargedBy)) return [];
      const version = heldIn(onDay(fee.versions, day));
      const originals: Side[] = [
        ...(version?.rates ?? []).map(rate => ({ fee: fee.id, entity: null, from: version!.from, rate })),
        ...lists
          .filter(other => other.tariff.fee === fee.id && charges(other.tariff.entity, fee.chargedBy))
          .flatMap(other => other.version.rates.map(rate => sideOf(other, rate))),
      ];
      return listed.version.rates.flatMap(rate => {
        const alike = originals.filter(original => comparable(rate, original.rate!));
        const [first] = alike;
        const same = alike.some(({ rate: original }) => sameFigures(original!, rate));
        if (!first || same) return [];
        return [{ rule: 'pass-through' as const, left: sideOf(listed, rate), right: first, more: 0 }];
      });
    }),
  );
};
