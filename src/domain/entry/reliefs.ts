// Reliefs that a calculation may count. One whose end was bound to an event long past is history, whatever day is asked for.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Relief } from '#schema/relief.ts';

export function countedReliefs({ reliefsOfFee }: Pick<Catalogue, 'reliefsOfFee'>, fee: string): Named<Relief>[] {
  return (reliefsOfFee.get(fee) ?? []).filter(({ endedWith }) => endedWith === undefined);
}
