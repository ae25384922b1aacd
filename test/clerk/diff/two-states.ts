// Pairs of tiny contents: the base set before, and the same with edits after.
import { fixture } from '../../catalogue/fixture.ts';
import type { Fixture } from '../../catalogue/fixture.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { readFolder } from '#catalogue/read.ts';
import { compareStates, type Diff } from '#clerk/diff/compare.ts';
import type { Report } from '#clerk/diff/report.ts';
import { stateOf, type State } from '#clerk/diff/state.ts';
import { langs } from '#i18n/lang.ts';
import fs from 'node:fs';

export const FEE_A = 'content/fees/port/fee-a.yaml';
export const FEE_B = 'content/fees/port/fee-b.yaml';
export const TARIFF = 'content/tariffs/example-terminal/fee-a.yaml';
export const TODAY = '2020-06-01';

/** A file's edits: each piece of text that occurs, and what takes its place. A file with none is taken away. */
export type Edits = Record<string, readonly (readonly [find: string, put: string])[] | string | null>;

/** Changes files of a set; a piece that is not there is a mistake of the test. */
export function edit(data: Fixture, edits: Edits): void {
  for (const [name, change] of Object.entries(edits)) {
    if (change === null) fs.rmSync(data.file(name));
    else if (typeof change === 'string') data.write(name, change);
    else {
      data.write(
        name,
        change.reduce(
          (text, [find, put]) => {
            if (!text.includes(find)) throw new Error(`${name} does not hold: ${find}`);
            return text.replace(find, put);
          },
          fs.readFileSync(data.file(name), 'utf8'),
        ),
      );
    }
  }
}

/** The base set, with edits. */
export function base(edits: Edits = {}): Fixture {
  const data = fixture();
  edit(data, edits);
  return data;
}

/** The state of a set; `strict` states must pass the check. */
export function stateIn(data: Fixture, strict = true): State {
  const { draft, catalogue, problems } = data.load();
  if (strict && catalogue === null) throw new Error(problems.map(formatProblem).join('\n'));
  return stateOf(draft, {
    content: readFolder(data.file('content')).files,
    seeds: readFolder(data.file('seeds')).files,
  });
}

/** From the base set (with `first` laid over it) to the same with `then` laid over that, too. */
export function diffOf(then: Edits, first: Edits = {}, today = TODAY): Diff {
  return reportOf(then, first, today).diff;
}

export function reportOf(then: Edits, first: Edits = {}, today = TODAY): Report {
  using before = base(first);
  using after = base(first);
  edit(after, then);
  const { catalogue } = after.load();
  const [a, b] = [stateIn(before), stateIn(after)];
  return {
    diff: compareStates(a, b, today),
    catalogue: catalogue!,
    before: { zh: '前', en: 'before' },
    after: { zh: '后', en: 'after' },
    earlierFaults: 0,
    today,
    langs,
  };
}

/** A new version of fee A that follows the one in force; its rows are given. */
export function newVersion(facts: string, rows: string): Edits[string] {
  return [
    ['versions:\n', `versions:\n  - ${facts}\n    basis: [{ document: example-1 }]\n    rates:\n${rows}\n`],
    ['  - from: "2010-01-01"\n    published', '  - from: "2010-01-01"\n    to: "2020-06-30"\n    published'],
  ];
}

/** A row of so many yuan a box. */
export function row(id: string, price: string, container = '20'): string {
  return `      - id: ${id}
        label: { zh: 进口 ${container} 英尺箱, en: "Import, ${container} ft" }
        when: { direction: import, container: "${container}" }
        ${price}`;
}
