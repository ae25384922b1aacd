// Every address ever published still answers, by itself or by a move: content/register against what the entries give.
import { movedTo } from '#domain/address/moves.ts';
import { singleKey, type Rule } from '#catalogue/draft.ts';
import { draftAddresses, recordedAddresses } from '#catalogue/register.ts';
import { isOfBrokenFile, ownerOf } from './address-owner.ts';

export const addressKept: Rule = {
  name: 'address-lost',
  protects: { zh: '公布过的网址一直有效', en: 'A published address keeps answering' },
  check(draft, report) {
    // With a fault of its own, the file of moves cannot tell what it covers.
    if (draft.broken.has(singleKey('moves'))) return;
    const present = new Set(draftAddresses(draft));
    const moves = draft.singles.moves?.data ?? [];
    // Where a line of the moves is wrong, the rules on moves say so.
    const named = new Set(moves.map(({ from }) => from));
    const answers = (address: string) =>
      present.has(address) || named.has(address) || movedTo(address, moves, present) !== null;
    for (const { address, in: file, line } of recordedAddresses(draft)) {
      if (answers(address) || isOfBrokenFile(address, draft)) continue;
      const owner = ownerOf(address, draft);
      report(file, [line], {
        zh: `公布过的网址 ${address} 将不再有效；它属于 ${owner.zh}。请恢复，或在 content/register/moves.yaml 写明它移到哪里。`,
        en: `The published address ${address} would no longer answer; it belonged to ${owner.en}. Restore that, or say in content/register/moves.yaml where it has moved.`,
      });
    }
  },
};
