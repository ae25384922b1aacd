// The five things a clerk does, as the data guide tells them: each example is applied to a port as it stood before,
// passes the check, and is exactly the change that it is meant to be. Each mistake gets the answer that the guide shows.
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadRead, readFolders } from '#catalogue/load.ts';
import { overlaid, textOf } from '#catalogue/overlay.ts';
import type { Folders } from '#catalogue/parse.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { parseYaml } from '#catalogue/yaml.ts';
import { changesOf, type Change } from '#domain/change/change.ts';
import { addDays } from '#time/day.ts';
import { collect } from '#clerk/new/collect.ts';
import { forms } from '#clerk/new/forms.ts';
import { checkedWith, textsAfter } from '#clerk/edit/prepare.ts';
import { portFolders } from '../port-folders.ts';
import { blocksIn, guide, headingsIn, pageOf, type Block } from './guide.ts';

type Data = Record<string, unknown> & {
  versions?: { from: string; to?: string; rates: { id: string; checked?: unknown }[] }[];
};

/** In the order in which the guide lists them. */
const names = [...pageOf(guide.zh, 'README.md').matchAll(/^- \[.+\]\((?<name>[a-z]+\.md)\)$/gmu)]
  .map(({ groups }) => groups!.name!)
  .slice(0, 5);
const tasks = names.map(name => {
  const [text, english] = [pageOf(guide.zh, name), pageOf(guide.en, name)];
  return { title: headingsIn(text)[0]!.replace('# ', ''), text, english };
});
/** The content without the register of addresses: an earlier state of it has fewer. */
const today = withoutRegister(readFolders(portFolders));

function withoutRegister(folders: Folders): Folders {
  const files = folders.content.files.filter(
    ({ path: inside }) => !/^register\/(?:addresses|rows)\.txt$/u.test(inside),
  );
  return { ...folders, content: { ...folders.content, files } };
}

const dataOf = (text: string): Data => parseYaml({ file: 'block', text }).value as Data;

/** The file of a block as it would be with the block in it; versions that the block does not name stay. */
function applied(folders: Folders, { root, inside, part, text }: Block): Folders {
  if (!part) return overlaid(folders, [{ root, path: inside, text }]);
  const [was, is] = [dataOf(textOf(folders, root, inside)!), dataOf(text)];
  const shown = is.versions ?? [];
  const others = (was.versions ?? []).filter(({ from }) => shown.every(each => each.from !== from));
  const merged = { ...was, ...is, versions: [...shown, ...others] };
  // JSON is YAML, too.
  return overlaid(folders, [{ root, path: inside, text: JSON.stringify(merged) }]);
}

/** The content with one file as `make` leaves it; null takes the file away. */
function earlier(from: Folders, { root, inside }: Block, make: (data: Data) => Data | null): Folders {
  const data = make(dataOf(textOf(from, root, inside)!));
  const text = stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  if (data) return overlaid(from, [{ root, path: inside, text }]);
  const files = from[root].files.filter(file => file.path !== inside);
  return { ...from, [root]: { ...from[root], files } };
}

/** The history up to a day: later versions taken away, the one then in force open again. */
function until(day: string): (data: Data) => Data {
  return data => {
    const versions = data.versions!.filter(({ from }) => from < day);
    const open = versions.map(({ to, ...version }) => (to === addDays(day, -1) ? version : { ...version, to }));
    return { ...data, versions: JSON.parse(JSON.stringify(open)) as Data['versions'] };
  };
}

const asItIs = (data: Data): Data => data;
const gone = (): null => null;
const notEnded = (data: Data): Data => {
  const { ended: _, ...rest } = until('2015-08-20')(data);
  return rest;
};

const examples = [
  {
    make: until('2019-04-01'),
    changes: ['version-0111-2019-04-01'],
    mistake: [/^ {4}to: "2019-03-31".*\n/mu, ''],
  },
  { make: notEnded, changes: ['ended-0115-2015-08-20'], mistake: [/^ {2}successor: .*\n/mu, ''] },
  {
    make: gone,
    changes: ['relief-begins-nbport-2020-empties', 'relief-ends-nbport-2020-empties'],
    mistake: [/^from: "(.*)"/mu, 'from: $1'],
  },
  { make: gone, changes: ['version-ningbo-yage-0701-2026-01-09'], mistake: [/currency: CNY/u, 'currency: RMB'] },
  { make: asItIs, changes: [], mistake: [/amount: "10\.80"/u, 'amount: "1,080"'] },
] as const;

test('there are five, each with one example', () => {
  expect(tasks.map(({ text }) => blocksIn(text).length)).toEqual(examples.map(() => 1));
});

// All five at once: each is in a file of its own, and a check of the whole content takes its time.
const shown = examples.map((example, n) => ({ ...example, ...tasks[n]!, block: blocksIn(tasks[n]!.text)[0]! }));
const earlierFolders = shown.reduce((all, { block, make }) => earlier(all, block, make), today);
const before = loadRead(earlierFolders);
const after = loadRead(shown.reduce((all, { block }) => applied(all, block), earlierFolders));
const mistaken = loadRead(
  shown.reduce((all, { block, mistake: [right, wrong] }) => {
    return applied(all, { ...block, text: block.text.replace(right, wrong) });
  }, earlierFolders),
);

test('the content passes the check before them and after them', () => {
  expect(before.problems.map(formatProblem)).toEqual([]);
  expect(after.problems.map(formatProblem)).toEqual([]);
});

test('the examples are the changes that they are meant to be, and no other', () => {
  const ids = (changes: Change[]) => changes.map(({ id }) => id);
  const [was, is] = [ids(changesOf(before.catalogue!)), ids(changesOf(after.catalogue!))];
  expect(is.filter(id => !was.includes(id)).sort()).toEqual(shown.flatMap(({ changes }) => [...changes]).sort());
  expect(was.filter(id => !is.includes(id))).toEqual([]);
});

test('a rate that changes lowers each row of the example', () => {
  const [id] = examples[0].changes;
  const change = changesOf(after.catalogue!).find(each => each.id === id);
  expect(change).toMatchObject({ kind: 'version', rows: [['lowered', 3]] });
});

test('a correction says so, and is no change of a rate', () => {
  const versions = ({ catalogue }: typeof after) =>
    catalogue!.tariffs.find(({ fee, entity }) => fee === '0708' && entity === 'nbport')!.versions;
  expect(versions(after)).toHaveLength(versions(before).length);
  expect(versions(after)[0]!.change).toContain('W');
});

test.each(shown)(
  'the mistake of $title gets the answer that the guide shows',
  ({ text, english, block, mistake: [right] }) => {
    expect(block.text).toMatch(right);
    const lines = mistaken.problems
      .filter(({ file }) => file.endsWith(block.file))
      .map(({ rule, zh: said, en }) => `${block.file}:…  ${rule}  ${said} ｜ ${en}\n`);
    for (const page of [text, english]) {
      expect(/^```text\n(?<lines>[\s\S]*?)^```$/mu.exec(page)!.groups!.lines!).toBe(lines.join(''));
    }
  },
);

test('the command that the guide shows writes the version that it shows', async () => {
  const [command, english] = [tasks[0]!.text, tasks[0]!.english].map(
    text => /^npm run new -- version (?<options>.+)$/mu.exec(text)!.groups!.options!,
  );
  expect(english).toBe(command);
  const given: Record<string, string[]> = {};
  for (const { groups } of command!.matchAll(/--(?<option>\S+) (?<value>\S+)/gu)) {
    const [row, price] = groups!.option === 'rate' ? groups!.value!.split('=') : [];
    const option = row ? `rate:${row}` : groups!.option!;
    given[option] = [...(given[option] ?? []), price ?? groups!.value!];
  }
  const known = { catalogue: before.catalogue!, draft: before.draft, today: '2026-11-22' };
  const so = await collect(forms.version!, given, known, null);
  const result = checkedWith(textsAfter(forms.version!.files(so, known), earlierFolders), earlierFolders);
  expect(result.problems).toEqual([]);
  const written = result.catalogue!.fees.get('0111')!.versions;
  const meant = after.catalogue!.fees.get('0111')!.versions;
  // What was computed is said at its row by hand.
  const bare = meant[0]!.rates.map(({ checked: _, ...rate }) => rate);
  expect(written[0]).toEqual({ ...meant[0], rates: bare });
  expect(written.slice(1).map(({ from, to }) => [from, to])).toEqual(meant.slice(1).map(({ from, to }) => [from, to]));
});
