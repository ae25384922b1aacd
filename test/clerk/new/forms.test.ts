// Each kind of entry, begun by its answers: the files it makes pass the check with everything that is there.
import { describe, expect, test } from 'vitest';
import { loadRead, readFolders } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { checkedWith, textsAfter } from '#clerk/edit/prepare.ts';
import { Cancelled, collect, Refused, type Given, type Talk } from '#clerk/new/collect.ts';
import { forms } from '#clerk/new/forms.ts';
import type { Known } from '#clerk/new/question.ts';
import { fixture } from '../../catalogue/fixture.ts';

const folders = (() => {
  using data = fixture();
  return readFolders({ contentDir: data.file('content'), seedsDir: data.file('seeds') });
})();
const { catalogue, draft } = loadRead(folders);
const known: Known = { catalogue: catalogue!, draft, today: '2026-11-22' };

const read = { source: ['S1'], 'checked-on': ['2026-01-02'] };
const rests = { document: ['example-1'], ...read };
const named = { 'name-zh': ['示例名'], 'name-en': ['Example name'] };

/** One set of answers a kind. */
const answers: Record<string, Given> = {
  version: { fee: ['0001'], from: ['2027-01-01'], ...rests, 'rate:import-20': ['8'] },
  relief: {
    ...{ ...named, from: ['2027-01-01'], to: ['unknown'], ...rests, fee: ['0001', '0002'] },
    ...{ 'label-zh': ['示例减'], 'label-en': ['Example cut'], effect: ['0.80', 'free 7 box-day'] },
  },
  tariff: {
    ...{ entity: ['example-terminal'], fee: ['乙费'], from: ['2026-12-01'], ...rests },
    ...{ 'label-zh': ['示例行', '示例区间'], 'label-en': ['Example row', 'Example range'], unit: ['box'] },
    ...{ price: ['1,080.50', '５００-850'], when: ['container=20', 'container=40 shipTonnage=2000..5000'] },
  },
  fee: {
    ...{ ...named, catalogue: ['port'], regime: ['market'], 'charged-by': ['terminal'], 'paid-by': ['cargo'] },
    ...{ 'covers-zh': ['示例'], 'covers-en': ['Example'], channel: ['example-line'], 'alias-zh': ['示例别名'] },
  },
  document: {
    ...{ 'title-zh': ['示例文件'], 'title-en': ['Example: a notice'], 'issuer-zh': ['示例'], 'issuer-en': ['Example'] },
    ...{
      kind: ['notice'],
      dated: ['unknown'],
      status: ['in-force'],
      'summary-zh': ['示例'],
      'summary-en': ['Example'],
    },
    ...read,
  },
  source: { 'title-zh': ['示例'], 'title-en': ['Example'], kind: ['company'], url: ['https://source.example/2'] },
  entity: { ...named, role: ['terminal'], 'list-found': ['no'], ...read },
  channel: {
    ...{ ...named, phone: ['0574-12345678'], 'body-zh': ['示例'], 'body-en': ['Example'] },
    ...{ 'handles-zh': ['示例'], 'handles-en': ['Example'], ...read },
  },
};

async function made(kind: string, given: Given) {
  const form = forms[kind]!;
  const so = await collect(form, given, known, null);
  const texts = textsAfter(form.files(so, known), folders);
  const result = checkedWith(texts, folders);
  return { texts, problems: result.problems.map(formatProblem), catalogue: result.catalogue };
}

/** A terminal at which these lines are typed, one after the other; then the input ends. */
function typing(lines: readonly string[]): Talk & { said: string[] } {
  const rest = [...lines];
  const said: string[] = [];
  return {
    said,
    ask: prompt => {
      said.push(prompt);
      return Promise.resolve(rest.shift() ?? null);
    },
    say: line => void said.push(line),
  };
}

const refusalOf = async (kind: string, given: Given): Promise<string> => {
  const error: unknown = await made(kind, given).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refused);
  return (error as Refused).message;
};

test('there are answers here for every kind', () => {
  expect(Object.keys(answers).sort()).toEqual(Object.keys(forms).sort());
});

test.each(Object.keys(answers))('a new %s passes the check with all the rest', async kind => {
  const { texts, problems } = await made(kind, answers[kind]!);
  expect(problems).toEqual([]);
  expect(texts.length).toBeGreaterThan(0);
});

test('a fee gets the next number of its catalogue, and the number is put on record', async () => {
  const { texts, catalogue: after } = await made('fee', answers.fee!);
  expect(texts.map(({ path }) => path)).toEqual(['fees/port/example-name.yaml', 'register/ids.yaml']);
  expect(after!.fees.get('0003')?.name.zh).toBe('示例名');
  expect(texts[1]!.text.endsWith('"0003": { file: port/example-name, name: 示例名, given: "2026-11-22" }\n')).toBe(
    true,
  );
  expect(texts[0]!.text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.schemas\/fee\.json\n# 示例名 · /u);
});

test('a tariff is written as people write them', async () => {
  const { texts } = await made('tariff', answers.tariff!);
  expect(texts.map(({ path }) => path)).toEqual(['tariffs/example-terminal/fee-b.yaml']);
  expect(texts[0]!.text.split('\n').slice(2).join('\n')).toBe(`fee: "0002"
entity: example-terminal
versions:
  - from: "2026-12-01"
    published: "2026-12-01"
    change: [I]
    basis:
      - { document: example-1 }
    checked: { on: "2026-01-02", grade: official, source: [S1] }
    rates:
      - id: example-row
        label: { zh: 示例行, en: Example row }
        when: { container: "20" }
        amount: "1080.50"
        currency: CNY
        unit: box
      - id: example-range
        label: { zh: 示例区间, en: Example range }
        when: { container: "40", shipTonnage: { over: "2000", upTo: "5000" } }
        range: { from: "500", to: "850" }
        currency: CNY
        unit: box
`);
});

describe('a new version', () => {
  test('changes the rows that changed, computes their examples again, and closes the version before', async () => {
    const { catalogue: after } = await made('version', answers.version!);
    const [newest, before] = after!.fees.get('0001')!.versions;
    expect(newest).toMatchObject({ from: '2027-01-01', change: ['R'] });
    expect(before).toMatchObject({ from: '2010-01-01', to: '2026-12-31' });
    const [changed, ...same] = newest!.rates;
    expect(changed).toMatchObject({ amount: '8', example: { given: { boxes: 3 }, total: '24' } });
    expect(same).toEqual(before!.rates.slice(1));
  });

  test('of an entity goes into its tariff', async () => {
    const given = { ...answers.version!, entity: ['example-terminal'], 'rate:all': ['5'], change: ['I'] };
    const { 'rate:import-20': _, ...own } = given as Record<string, string[]>;
    const { texts } = await made('version', { ...own, 'rate:all': ['at-cost'] });
    expect(texts.map(({ path }) => path)).toEqual(['tariffs/example-terminal/fee-a.yaml']);
    expect(texts[0]!.text).toContain('        atCost: true\n');
  });
});

describe('without a terminal it is refused, naming the option,', () => {
  test.each<[string, string, Given, RegExp]>([
    ['what is missing, all at once', 'source', {}, /--title-zh（?.*\n.*--title-en.*\n.*--kind/u],
    ['a day that does not exist', 'version', { ...answers.version, from: ['2027-02-30'] }, /--from: No such day/u],
    [
      'a day before the newest version',
      'version',
      { ...answers.version, from: ['2009-01-01'] },
      /later than 2010-01-01/u,
    ],
    [
      'a document that is not there',
      'version',
      { ...answers.version, document: ['example-2'] },
      /--document: .*example-1/u,
    ],
    ['a file name in use', 'entity', { ...answers.entity, slug: ['example-terminal'] }, /--slug: There is/u],
    ['a path as a file name', 'entity', { ...answers.entity, slug: ['../../x'] }, /--slug: Expected lower-case/u],
    ['a name of another fee', 'fee', { ...answers.fee, 'name-zh': ['甲项'] }, /--name-zh: Fee 0001/u],
    ['a name that holds HTML', 'fee', { ...answers.fee, 'name-zh': ['<b>费'] }, /--name-zh: No HTML/u],
    ['a price that is none', 'tariff', { ...answers.tariff, price: ['8/12'] }, /--price: Not a price/u],
    [
      'a condition that is not on the list',
      'tariff',
      { ...answers.tariff, when: ['size=20'] },
      /--when: There is no condition/u,
    ],
    ['a band without ends', 'tariff', { ...answers.tariff, when: ['shipTonnage=..'] }, /--when: shipTonnage has no/u],
    [
      'rows that do not add up',
      'tariff',
      { ...answers.tariff, unit: ['box', 'box', 'box'] },
      /expected once or 3 times/u,
    ],
    ['a second tariff of one entity', 'tariff', { ...answers.tariff, fee: ['0001'] }, /--fee: .*version/u],
    [
      'a row that the version before lacks',
      'version',
      { ...answers.version, 'rate:none': ['1'] },
      /--rate:none is of no use/u,
    ],
    ['an end before the beginning', 'relief', { ...answers.relief, to: ['2026-01-01'] }, /--to: Before the first day/u],
    ['another way of relief', 'relief', { ...answers.relief, effect: ['half'] }, /--effect: Write/u],
    [
      'an unknown unit of free time',
      'relief',
      { ...answers.relief, effect: ['free 7 days'] },
      /--effect: There is no unit/u,
    ],
  ])('%s', async (_, kind, given, reason) => {
    expect(await refusalOf(kind, given)).toMatch(reason);
  });
});

describe('at a terminal', () => {
  const lines = ['示例', 'Example', '', '', 'yesterday', 'unknown', '2026-02-30', '', '9', '4', 'http//x', '', ''];

  test('a wrong answer is asked again with the reason, an empty one takes what is offered, a number a choice', async () => {
    const talk = typing(lines);
    const so = await collect(forms.source!, {}, known, talk);
    expect(so.one('dated')).toBe('unknown');
    expect(so.one('read')).toBe('2026-11-22');
    expect(so.one('kind')).toBe('company');
    expect(talk.said.filter(line => line.startsWith('  ✗'))).toHaveLength(4);
    expect(talk.said).toContain('   4  company  企业自己的公示 · A company’s own list');
  });

  test('the end of the input ends it, wherever it comes', async () => {
    for (let count = 0; count < lines.length; count += 1) {
      await expect(collect(forms.source!, {}, known, typing(lines.slice(0, count)))).rejects.toThrow(Cancelled);
    }
  });

  test('only what the options do not say is asked', async () => {
    const { kind: _, ...given } = answers.source as Record<string, string[]>;
    const talk = typing(['1']);
    await expect(collect(forms.source!, { ...given, series: ['S'] }, known, talk)).rejects.toThrow(Cancelled);
    expect(talk.said.filter(line => line.includes('Title'))).toEqual([]);
  });

  test('rows are asked for until there are no more', async () => {
    const row = (name: string) => ['示例', name, '', '5', '', 'box', ''];
    const {
      'label-zh': _,
      'label-en': __,
      unit: ___,
      price: ____,
      when: _____,
      ...given
    } = answers.tariff as Record<string, string[]>;
    const rest = { ...given, 'name-zh': [''], published: ['unknown'], change: ['I'], at: ['一'], grade: ['official'] };
    const so = await collect(forms.tariff!, rest, known, typing(['', ...row('One'), 'y', ...row('Two'), 'n']));
    expect(so.all('row-id')).toEqual(['one', 'two']);
  });
});
