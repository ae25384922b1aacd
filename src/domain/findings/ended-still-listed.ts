// A name on an entity's list that has ended, or is inside another fee, on the day of the list's last word.
import { hasEnded } from '#domain/time/ended.ts';
import { insideOn } from '#domain/entry/entry.ts';
import { listedOn, sideOf, type FindingCheck } from './finding.ts';

export const endedStillListed: FindingCheck = (catalogue, day) =>
  listedOn(catalogue, day).flatMap(listed => {
    const fee = catalogue.fees.get(listed.tariff.fee)!;
    const { id, ended } = fee;
    const part = insideOn(fee, day);
    const since =
      ended && hasEnded(fee, day) ? { fee: id, from: ended.on } : part ? { fee: part.fee, from: part.from } : null;
    if (!since) return [];
    const right = { ...since, entity: null, rate: null };
    return [{ rule: 'ended-still-listed' as const, left: sideOf(listed, null), right, more: 0 }];
  });
