// What the comparison of two contents finds, one kind of change at a time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStates } from '#clerk/diff/compare.ts';
import type { Diff } from '#clerk/diff/compare.ts';
import type { Item } from '#clerk/diff/entry-change.ts';
import { base, diffOf, edit, FEE_A, FEE_B, newVersion, row, stateIn, TARIFF, TODAY, type Edits } from './two-states.ts';

const found = ({ changes }: Diff) => changes.map(({ entry, fate }) => `${fate} ${entry.kind} ${entry.id}`);
const itemsOf = (diff: Diff, id: string): readonly Item[] =>
  diff.changes.find(({ entry }) => entry.id === id)?.items ?? [];
const kindsOf = (diff: Diff, id: string) => itemsOf(diff, id).map(({ kind }) => kind);
const warned = ({ warnings }: Diff) =>
  warnings.map(({ kind, entry, version }) => `${kind} ${entry.id} ${version ?? ''}`);

const JULY =
  'from: "2020-07-01"\n    published: "2020-05-01"\n    change: [A]\n    checked: { on: "2020-06-01", grade: official, source: [S1] }';
const cny = (amount: string) => `amount: "${amount}"\n        currency: CNY\n        unit: box`;
/** The whole new version: the rows of the old one with other amounts for the two boxes. */
const july = (twenty: string, forty: string, facts = JULY) =>
  newVersion(facts, `${row('import-20', cny(twenty))}\n${row('import-40', cny(forty), '40')}`);

describe('nothing', () => {
  test('changes between a content and itself', () => {
    const diff = diffOf({});
    expect(diff).toEqual({
      changes: [],
      warnings: [],
      layoutOnly: [],
      addresses: { added: [], changed: [], redirected: [], gone: [], rowsAdded: 0, everyPage: false },
    });
  });

  test('is published by a comment: the file is named apart', () => {
    const diff = diffOf({ [FEE_A]: [['id: "0001"', '# 注 · a remark\nid: "0001"']] });
    expect(diff.changes).toEqual([]);
    expect(diff.layoutOnly).toEqual([FEE_A]);
  });
});

describe('a new version', () => {
  test('is told row by row, with per cent, and what /changes/ tells of it', () => {
    const diff = diffOf({ [FEE_A]: july('12', '20') });
    const [item] = itemsOf(diff, '0001');
    expect(item).toMatchObject({ kind: 'version-new', change: { id: 'version-0001-2020-07-01', notice: 61 } });
    const rows = item?.kind === 'version-new' ? item.rows : [];
    expect(rows.map(({ id, difference, percents }) => [id, difference, percents])).toEqual([
      ['import-20', 'raised', ['+20']],
      ['import-40', 'same', []],
      ['ship', 'gone', []],
    ]);
    expect(itemsOf(diff, '0001')[1]).toMatchObject({ kind: 'field', field: 'to', after: '2020-06-30' });
    expect(diff.addresses.added).toEqual(['/changes/2020-07-01/', '/changes/2020/', '/f/0001/2020-07-01/']);
    expect(diff.addresses.changed).toEqual(
      expect.arrayContaining(['/f/0001/', '/f/0001/2010-01-01/', '/fees/port/', '/d/example-1/', '/changes/']),
    );
    expect(diff.addresses.gone).toEqual([]);
    expect(warned(diff)).toEqual([]);
  });

  test('that raises with 29 days of notice is warned of, with 30 it is not', () => {
    const published = (day: string) => JULY.replace('2020-05-01', day);
    expect(warned(diffOf({ [FEE_A]: july('12', '20', published('2020-06-02')) }))).toEqual([
      'short-notice 0001 2020-07-01',
    ]);
    expect(warned(diffOf({ [FEE_A]: july('12', '20', published('2020-06-01')) }))).toEqual([]);
  });

  test('whose publication is not known has its notice counted from today', () => {
    const facts = JULY.replace('"2020-05-01"', 'unknown');
    const onDay = (today: string) => diffOf({ [FEE_A]: july('12', '20', facts) }, {}, today).warnings;
    expect(onDay('2020-06-01')).toEqual([]);
    expect(onDay('2020-06-02')).toMatchObject([{ kind: 'short-notice', days: 29, assumed: true }]);
    // What is over is history.
    const past: Edits = { [FEE_A]: [['to: "2009-12-31"', 'to: "2009-12-31"\n    note: { zh: 注, en: Remark }']] };
    expect(diffOf(past).warnings).toEqual([]);
  });

  test('that lowers needs no notice', () => {
    const facts = JULY.replace('2020-05-01', '2020-06-30').replace('[A]', '[R]');
    expect(warned(diffOf({ [FEE_A]: july('9', '20', facts) }))).toEqual([]);
  });

  test.each([
    ['15', []],
    ['15.01', ['large-change 0001 2020-07-01']],
    ['5', []],
    ['4.99', ['large-change 0001 2020-07-01']],
    ['100', ['large-change 0001 2020-07-01']],
  ])('from 10 to %s is warned of only beyond a half, up or down', (amount, expected) => {
    expect(warned(diffOf({ [FEE_A]: july(amount, '20') }))).toEqual(expected);
  });

  test('that waives what was to be paid is a large change', () => {
    const waived = newVersion(JULY, row('import-20', 'waived: true'));
    expect(diffOf({ [FEE_A]: waived }).warnings).toMatchObject([{ kind: 'large-change', rows: [{ id: 'import-20' }] }]);
  });

  test('with another unit has no per cent', () => {
    const other = newVersion(JULY, row('import-20', 'amount: "999"\n        currency: CNY\n        unit: net-ton'));
    const [item] = itemsOf(diffOf({ [FEE_A]: other }), '0001');
    expect(item?.kind === 'version-new' && item.rows[0]).toMatchObject({ difference: 'changed', percents: [] });
  });

  test('read from a lesser source than the one before is warned of', () => {
    const facts = JULY.replace('official', 'secondary').replace('S1', 'S2');
    const diff = diffOf({ [FEE_A]: july('12', '20', facts) });
    expect(diff.warnings).toMatchObject([
      { kind: 'grade-lowered', after: 'secondary', rows: ['import-20', 'import-40'], version: '2020-07-01' },
    ]);
  });
});

describe('a version that was published', () => {
  const corrected: Edits[string] = [
    ['amount: "10"', 'amount: "11"'],
    ['total: "30"', 'total: "33"'],
  ];

  test('may not change a figure in silence', () => {
    const diff = diffOf({ [FEE_A]: corrected });
    expect(kindsOf(diff, '0001')).toEqual(['corrected', 'wording']);
    expect(warned(diff)).toContain('silent-correction 0001 2010-01-01');
  });

  test('says by the code W that it was put right', () => {
    const diff = diffOf({ [FEE_A]: [...corrected, ['change: [R]', 'change: [R, W]']] });
    expect(kindsOf(diff, '0001')).toEqual(['corrected', 'field', 'wording']);
    expect(warned(diff)).not.toContain('silent-correction 0001 2010-01-01');
  });

  test('gains a figure that was not read before without being corrected', () => {
    const read: Edits = {
      [TARIFF]: [
        [
          'unpublished: true\n        readAt: { document: example-1, at: 附表 }',
          'amount: "5"\n        currency: CNY\n        unit: box',
        ],
      ],
    };
    const diff = diffOf(read);
    expect(found(diff)).toEqual(['changed tariff example-terminal/0001']);
    expect(itemsOf(diff, 'example-terminal/0001')[0]).toMatchObject({
      kind: 'corrected',
      rows: [{ difference: 'unknown' }],
    });
    expect(diff.warnings).toEqual([]);
    expect(diff.addresses.changed).toEqual(
      expect.arrayContaining(['/e/example-terminal/', '/e/example-terminal/0001/', '/f/0001/']),
    );
  });

  test('may change its first day: known again by its rows, its old address gone', () => {
    const diff = diffOf({ [TARIFF]: [['from: "2015-01-01"', 'from: "2015-02-01"']] });
    expect(itemsOf(diff, 'example-terminal/0001')).toEqual([
      expect.objectContaining({ kind: 'field', field: 'from', before: '2015-01-01', after: '2015-02-01' }),
    ]);
    expect(diff.addresses.gone).toEqual(
      expect.arrayContaining(['/e/example-terminal/0001/2015-01-01/', '/e/example-terminal/0001/2015-01-01/#all']),
    );
    expect(diff.addresses.added).toContain('/e/example-terminal/0001/2015-02-01/');
    expect(diff.warnings).toEqual([]);
  });

  test('that is removed is warned of', () => {
    using before = base({});
    using after = base({});
    const text = `fee: "0001"\nentity: example-terminal\nversions:\n`;
    const version = (from: string, to: string) =>
      `  - from: "${from}"\n${to}    published: unknown\n    change: [I]\n    basis: [{ document: example-1 }]\n    checked: { on: "2020-01-01", grade: official, source: [S1] }\n    rates:\n${row('all', cny(from.slice(2, 4)))}\n`;
    edit(before, { [TARIFF]: text + version('2016-01-01', '') + version('2015-01-01', '    to: "2015-12-31"\n') });
    edit(after, { [TARIFF]: text + version('2016-01-01', '') });
    const diff = compareStates(stateIn(before), stateIn(after), TODAY);
    expect(warned(diff)).toEqual(['version-removed example-terminal/0001 2015-01-01']);
  });

  test('graded lower than before is warned of, higher it is not', () => {
    const lower: Edits = {
      [TARIFF]: [['unpublished: true\n        readAt: { document: example-1, at: 附表 }', 'waived: true']],
    };
    const second: Edits = { [TARIFF]: [['grade: official, source: [S1]', 'grade: secondary, source: [S2]']] };
    expect(warned(diffOf(second, lower))).toEqual(['grade-lowered example-terminal/0001 2015-01-01']);
    const first: Edits = { [TARIFF]: [...(lower[TARIFF] as []), ...(second[TARIFF] as [])] };
    const back: Edits = { [TARIFF]: [['grade: secondary, source: [S2]', 'grade: official, source: [S1]']] };
    const diff = diffOf(back, first);
    expect(kindsOf(diff, 'example-terminal/0001')).toEqual(['grade', 'wording']);
    expect(diff.warnings).toEqual([]);
  });
});

describe('an entry', () => {
  test('that is new has its address', () => {
    const diff = diffOf({
      'content/fees/port/fee-c.yaml': `id: "0003"
name: { zh: 丙费, en: Fee C }
catalogue: port
regime: market
chargedBy: [terminal]
paidBy: [cargo]
covers: { zh: 示例服务丙, en: Example service C }
channels: [example-line]
versions: []
`,
      'content/register/ids.yaml': [
        ['"0002":', '"0003": { file: port/fee-c, name: 丙费, given: "2020-06-01" }\n"0002":'],
      ],
    });
    expect(found(diff)).toEqual(['new fee 0003']);
    expect(diff.addresses.added).toEqual(['/f/0003/']);
    expect(diff.layoutOnly).toEqual([]);
  });

  test('that is gone takes its versions with it', () => {
    // The register would not let it go, had its address been on record.
    const unrecorded: Edits = { 'content/register/addresses.txt': [['/e/example-terminal/0001/\n', '']] };
    const diff = diffOf({ [TARIFF]: null }, unrecorded);
    expect(found(diff)).toEqual(['gone tariff example-terminal/0001']);
    expect(warned(diff)).toEqual(['version-removed example-terminal/0001 2015-01-01']);
    expect(diff.addresses.gone).toContain('/e/example-terminal/0001/');
  });

  test('that ends says so as /changes/ does', () => {
    const ended = (FEE_B_END: string): Edits => ({ [FEE_B]: [['on: "2010-01-01"', `on: "${FEE_B_END}"`]] });
    const diff = diffOf(ended('2011-01-01'));
    expect(
      itemsOf(diff, '0002').map(item => (item.kind === 'event' ? `${item.fate} ${item.change.id}` : item.kind)),
    ).toEqual(['new ended-0002-2011-01-01', 'gone ended-0002-2010-01-01', 'field']);
    expect(diff.addresses.changed).toEqual(expect.arrayContaining(['/ended/', '/f/0002/']));
  });

  test('that is suspended says so as /changes/ does', () => {
    const diff = diffOf({
      [FEE_A]: [
        [
          '    change: [R]\n',
          '    change: [R]\n    suspended: { from: "2020-07-01", basis: [{ document: example-1 }], checked: { on: "2020-06-01", grade: official, source: [S1] } }\n',
        ],
      ],
    });
    expect(kindsOf(diff, '0001')).toEqual(['field', 'event']);
    expect(diff.addresses.added).toEqual(['/changes/2020-07-01/', '/changes/2020/']);
  });

  test.each([
    [
      'relief',
      'example-relief',
      'content/reliefs/example-relief.yaml',
      [['to: "2019-12-31"', 'to: "2020-12-31"']],
      ['field'],
      '/f/0001/',
    ],
    [
      'entity',
      'example-terminal',
      'content/entities/example-terminal.yaml',
      [['示例码头', '示例港区']],
      ['field'],
      '/e/example-terminal/',
    ],
    [
      'channel',
      'example-line',
      'content/channels/example-line.yaml',
      [['"00000"', '"00001"']],
      ['field'],
      '/channels/example-line/',
    ],
    [
      'document',
      'example-1',
      'seeds/documents/example-1.yaml',
      [['示例摘要', '另一摘要']],
      ['wording'],
      '/d/example-1/',
    ],
  ] as const)('of the kind %s is compared, too', (kind, id, file, edits, items, page) => {
    const diff = diffOf({ [file]: edits });
    expect(found(diff)).toEqual([`changed ${kind} ${id}`]);
    expect(kindsOf(diff, id)).toEqual(items);
    expect(diff.addresses.changed).toContain(page);
    expect(diff.warnings).toEqual([]);
  });

  test('whose words change has a short note and no warning', () => {
    const diff = diffOf({
      [FEE_A]: [
        ['示例服务甲', '示例服务'],
        ['label: { zh: 船舶', 'label: { zh: 船'],
      ],
    });
    expect(itemsOf(diff, '0001')).toEqual([
      expect.objectContaining({ kind: 'wording', fields: ['label'], rows: ['ship'] }),
      { kind: 'wording', version: null, fields: ['covers'], rows: [] },
    ]);
    expect(diff.warnings).toEqual([]);
  });
});

describe('beside entries', () => {
  test('a closed list touches every page', () => {
    const diff = diffOf({ 'content/vocabulary/grades.yaml': [['推算', '算得']] });
    expect(found(diff)).toEqual(['changed file content/vocabulary/grades.yaml']);
    expect(diff.addresses.everyPage).toBe(true);
  });

  test('a summary of a document touches its page', () => {
    const diff = diffOf({
      'content/policies/example-1.mdx':
        '---\ndocument: example-1\ntitle: { zh: 示例, en: Example }\ndescription: { zh: 示例, en: Example }\n---\n\n示例。\n',
    });
    expect(found(diff)).toEqual(['changed file content/policies/example-1.mdx']);
    expect(diff.addresses).toMatchObject({ changed: ['/d/example-1/'], everyPage: false });
  });

  test('a move redirects', () => {
    const diff = diffOf({
      'content/register/addresses.txt': [
        ['/f/0001/2010-01-01/#import-20\n', '/f/0001/2010-01-01/#import-20\n/f/0099/\n'],
      ],
      'content/register/moves.yaml':
        '- { from: /f/0099/, to: /f/0001/, on: "2020-06-01", why: { zh: 示例, en: Example } }\n',
    });
    expect(diff.addresses.redirected).toEqual([{ from: '/f/0099/', to: '/f/0001/' }]);
  });
});

describe('an earlier state that today’s check refuses', () => {
  test('is compared as far as it can be made out; what cannot is not told as new', () => {
    using before = base({});
    using after = base({});
    before.write(FEE_B, 'id: "0002"\nname: only one language\n');
    edit(after, { 'content/channels/example-line.yaml': [['"00000"', '"00001"']] });
    const diff = compareStates(stateIn(before, false), stateIn(after), TODAY);
    expect(found(diff)).toEqual(['unread fee 0002', 'changed channel example-line']);
  });

  test('is not tripped by a list whose fee cannot be made out', () => {
    using before = base({});
    using after = base({});
    before.write(FEE_A, 'id: "0001"\n');
    const diff = compareStates(stateIn(before, false), stateIn(after), TODAY);
    expect(found(diff)).toEqual(['unread fee 0001']);
  });
});

test('the larger step of any two amounts is the one that is warned of', () => {
  // Differences in per cent of the first amount, as whole numbers, so that the expectation is exact.
  using before = base({});
  using after = base({});
  const write = (data: typeof before, twenty: number) =>
    edit(data, {
      [TARIFF]: `fee: "0001"\nentity: example-terminal\nversions:\n  - from: "2015-01-01"\n    published: unknown\n    change: [I, W]\n    basis: [{ document: example-1 }]\n    checked: { on: "2020-01-01", grade: official, source: [S1] }\n    rates:\n${row('all', cny(String(twenty)))}\n`,
    });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (from, to) => {
      write(before, from);
      write(after, to);
      const diff = compareStates(stateIn(before), stateIn(after), TODAY);
      expect(diff.changes).toHaveLength(from === to ? 0 : 1);
      expect(diff.warnings.some(({ kind }) => kind === 'large-change')).toBe(2 * Math.abs(to - from) > from);
    }),
    { numRuns: 15 },
  );
});
