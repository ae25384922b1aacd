// A name on an entity's list that has ended, or is inside another fee, on the day of the list's last word. A part for which the
// rules still name the most that it may come to may stand on a list by itself.
import { insideOn, splitRates } from '#domain/entry/entry.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { heldIn, onDay } from '#domain/time/in-force.ts';
import { listedOn, sideOf, type FindingCheck } from './finding.ts';

export const endedStillListed: FindingCheck = (catalogue, day) =>
  listedOn(catalogue, day).flatMap(listed => {
    const fee = catalogue.fees.get(listed.tariff.fee)!;
    const { id, ended } = fee;
    const part = insideOn(fee, day);
    const capped = splitRates(heldIn(onDay(fee.versions, day))?.rates ?? []).known.length > 0;
    const since =
      ended && hasEnded(ended, day)
        ? { fee: id, from: ended.on }
        : part && !capped
          ? { fee: part.fee, from: part.from }
          : null;
    if (!since) return [];
    const right = { ...since, entity: null, rate: null };
    return [{ rule: 'ended-still-listed' as const, left: sideOf(listed, null), right, more: 0 }];
  });
