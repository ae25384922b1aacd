// How many lines of real bills end in something a trader can act on, and in what.
import fs from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { billChecker } from '#tools/bill/check-bill.ts';
import { billBook } from '#tools/bill/data.ts';
import type { Verdict } from '#tools/bill/verdict.ts';
import { table, type Row } from './table.ts';

/** `folder` holds bills as text, as they are pasted. */
export function billTable(catalogue: Catalogue, day: Day, folder: string): string[] {
  const { check } = billChecker(billBook(catalogue, 'zh'));
  const facts = { day, today: day, dayAssumed: true, entity: '', role: '', payer: '', conditions: {}, boxes: '' };
  const verdicts = fs
    .readdirSync(folder)
    .flatMap(name => check(fs.readFileSync(path.join(folder, name), 'utf8'), facts).lines)
    .map(({ verdict }) => verdict);
  const kinds = Map.groupBy(verdicts, labelOf);
  const share = (count: number) => `${Math.round((100 * count) / verdicts.length)} %`;
  const rows = [...kinds]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([label, of]): Row => [label, of.length, share(of.length)]);
  const helped = verdicts.filter(helps).length;
  return table(
    [`lines of ${fs.readdirSync(folder).length} real bills`, 'lines', 'share'],
    [['all', verdicts.length, ''], ['something to act on', helped, share(helped)], ...rows],
  );
}

function labelOf(verdict: Verdict): string {
  return verdict.kind === 'cannot-say' ? `cannot say: ${verdict.because.why}` : verdict.kind;
}

/** A verdict by a rule or a list, the cases in turn, what others post, who regulates it, or a choice of meanings. */
function helps(verdict: Verdict): boolean {
  if (verdict.kind === 'not-on-list') return false;
  if (verdict.kind !== 'cannot-say') return true;
  return ['cases', 'ambiguous', 'name-unclear', 'needs', 'which-figure', 'silent'].includes(verdict.because.why);
}
