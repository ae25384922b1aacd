// A name on an entity's list that has ended, or is inside another fee, on the day of the list's last word.
import { insideOn } from '../entry.ts';
import { listedOn, sideOf, type FindingCheck } from './finding.ts';

export const endedStillListed: FindingCheck = (catalogue, day) =>
  listedOn(catalogue, day).flatMap(listed => {
    const fee = catalogue.fees.get(listed.tariff.fee)!;
    const { id, ended } = fee;
    const left = sideOf(listed, null);
    if (ended && ended.on <= day) {
      return [
        {
          rule: 'ended-still-listed' as const,
          left,
          right: { fee: id, entity: null, from: ended.on, rate: null },
          more: 0,
        },
      ];
    }
    const part = insideOn(fee, day);
    if (!part) return [];
    return [
      {
        rule: 'ended-still-listed' as const,
        left,
        right: { fee: part.fee, entity: null, from: part.from, rate: null },
        more: 0,
      },
    ];
  });
