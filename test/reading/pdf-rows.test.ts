import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfRows } from '#reading/pdf-rows.ts';
import { readable } from '#text/readable.ts';
import { piece, setTable, SIZE, type Side } from './pages.ts';

const EDGES = [0, 150, 220, 290, 360];

test('pieces that touch are one word, a blank parts words, a wide gap begins a cell', () => {
  const touching = ['费', '⽤', '名称'].map((text, index) => piece(text, 20 + [0, 10, 20][index]!, 30));
  expect(pdfRows([...touching, piece('THC', 63, 30), piece('850', 120, 30)])).toEqual([['费用名称 THC', '850']]);
});

test('rows of blanks in a piece part cells, as in tables set on a typewriter', () => {
  expect(pdfRows([piece('文件费    票     450.00', 20, 30)])).toEqual([['文件费', '票', '450.00']]);
  expect(pdfRows([piece('账号：0000 0000', 20, 30)])).toEqual([['账号：0000 0000']]);
});

test('text that is drawn twice to look bold is read once', () => {
  expect(pdfRows([piece('合计', 20, 30), piece('合计', 20.3, 30), piece('850', 100, 30)])).toEqual([['合计', '850']]);
});

test('headings line up with what stands below them, to whichever side each is set', () => {
  const rows = [
    ['费目', '单价', '数量', '金额'],
    ['码头操作费', '1,250.00', '2', '2,500.00'],
    ['文件费', '450.00', '1', '450.00'],
  ];
  for (const heading of ['left', 'centre', 'right'] as const)
    for (const side of ['left', 'centre', 'right'] as const) {
      const head = setTable([rows[0]!.map(text => ({ text, side: heading }))], EDGES);
      const body = setTable([[], ...rows.slice(1)], EDGES, ['left', side, side, side]);
      expect(pdfRows([...head, ...body]), `${heading} ${side}`).toEqual(rows);
    }
});

test('a heading over several columns stands at the first of them, as does a price for several', () => {
  const pieces = setTable(
    [
      ['费目', { text: '出口', span: 3, side: 'centre' }],
      ['', '20GP', '40GP', '40HQ'],
      ['码头操作费', '800.00', '1,250.00', '1,250.00'],
      ['港口设施保安费', '8.00', '12.00', '12.00'],
      ['文件费', { text: '450', span: 3, side: 'centre' }],
      ['装箱费', '', '700.00', ''],
    ],
    EDGES,
    ['left', 'right', 'right', 'right'],
  );
  expect(pdfRows(pieces)).toEqual([
    ['费目', '出口'],
    ['', '20GP', '40GP', '40HQ'],
    ['码头操作费', '800.00', '1,250.00', '1,250.00'],
    ['港口设施保安费', '8.00', '12.00', '12.00'],
    ['文件费', '450'],
    ['装箱费', '', '700.00'],
  ]);
});

test('an empty cell stays empty; a table goes on over the page, with other lines between', () => {
  const sides: Side[] = ['left', 'right', 'left', 'right'];
  const first = setTable(
    [
      ['费目', '20GP', '备注', '金额'],
      ['THC', '800.00', '代收', '800.00'],
    ],
    EDGES,
    sides,
  );
  const second = setTable([['第 2 页'], ['封条费', '', '按个', '50.00'], ['文件费', '', '', '450.00']], EDGES, sides);
  expect(pdfRows([...first, ...second.map(one => ({ ...one, page: 2 }))])).toEqual([
    ['费目', '20GP', '备注', '金额'],
    ['THC', '800.00', '代收', '800.00'],
    ['第 2 页'],
    ['封条费', '', '按个', '50.00'],
    ['文件费', '', '', '450.00'],
  ]);
});

test('a name over several lines is one cell where rows stand further apart than its lines', () => {
  const pieces = [
    piece('码头操作费含装', 2, 50),
    ...[piece('1,250.00', 150, 56), piece('2', 240, 56)],
    piece('船与堆存', 2, 62),
    ...[piece('文件费', 2, 90), piece('450.00', 150, 90), piece('1', 240, 90)],
    ...[piece('Equipment', 2, 118), piece('60.00', 150, 118), piece('2', 240, 118), piece('receipt', 2, 130)],
  ];
  expect(pdfRows(pieces)).toEqual([
    ['码头操作费含装船与堆存', '1,250.00', '2'],
    ['文件费', '450.00', '1'],
    ['Equipment receipt', '60.00', '2'],
  ]);
});

test('lines as near to each other as rows stay as they are', () => {
  const pieces = [
    ...[piece('THC', 2, 50), piece('850.00', 150, 50)],
    piece('代收', 2, 64),
    ...[piece('文件费', 2, 78), piece('450.00', 150, 78)],
    ...[piece('封条费', 2, 92), piece('50.00', 150, 92)],
  ];
  expect(pdfRows(pieces).map(row => row[0])).toEqual(['THC', '代收', '文件费', '封条费']);
});

test('figures that stand a blank from their neighbours are cells of their own where every line shows it', () => {
  const row = (y: number, name: string, rest: string) => [piece(name, 2, y), piece(rest, 150, y)];
  const pieces = [
    ...row(50, '费目', '单价 币种'),
    ...row(70, '码头操作费', '850.00 CNY'),
    ...row(90, '文件费', '450.00 CNY'),
    ...row(110, '海运费', '990.00 USD'),
  ];
  expect(pdfRows(pieces).slice(1)).toEqual([
    ['码头操作费', '850.00', 'CNY'],
    ['文件费', '450.00', 'CNY'],
    ['海运费', '990.00', 'USD'],
  ]);
});

test('a name with a number is no two columns under a heading of one word', () => {
  const rows = [
    ['费目', '金额'],
    ['码头操作费 1', '850.00'],
    ['码头操作费 2', '850.00'],
    ['码头操作费 3', '850.00'],
  ];
  expect(pdfRows(setTable(rows, [0, 150, 220]))).toEqual(rows);
});

test('names of two words are no two columns', () => {
  const pieces = setTable(
    [
      ['Seal fee', '50.00'],
      ['Docs fee', '450.00'],
      ['Port fee', '12.00'],
    ],
    [0, 150, 220],
  );
  expect(pdfRows(pieces)).toEqual([
    ['Seal fee', '50.00'],
    ['Docs fee', '450.00'],
    ['Port fee', '12.00'],
  ]);
});

test('a word set with wide gaps is one cell; a head of labels has no columns', () => {
  const pieces = [
    ...[piece('船名：SAMPLE', 2, 20), piece('日期：2026-03-01', 260, 20)],
    ...setTable([[], ['码头操作费', '850.00', '2', '1,700.00'], ['文件费', '450.00', '1', '450.00']], EDGES),
    ...[piece('合', 2, 110), piece('计', 60, 110), piece('2,150.00', 292, 110)],
  ];
  expect(pdfRows(pieces)).toEqual([
    ['船名：SAMPLE', '日期：2026-03-01'],
    ['码头操作费', '850.00', '2', '1,700.00'],
    ['文件费', '450.00', '1', '450.00'],
    ['合 计', '', '', '2,150.00'],
  ]);
});

test('a table on its side is read along its text; a mark across the page comes after what it lies over', () => {
  const table = setTable(
    [
      ['THC', '850.00'],
      ['文件费', '450.00'],
    ],
    [0, 150, 220],
  );
  const turned = table.map(one => ({ ...one, x: 500 - one.y, y: one.x, angle: 90 }));
  const mark = piece('仅供核对', 200, 400, { angle: 330 });
  expect(pdfRows(turned)).toEqual(pdfRows(table));
  expect(pdfRows([mark, ...table])).toEqual([...pdfRows(table), ['仅供核对']]);
});

const anyText = fc.oneof(
  fc.constantFrom(
    'THC',
    '码头操作费',
    '850.00',
    '1,250.00',
    '2',
    'CNY',
    '⽂件费',
    '合',
    '20GP',
    '费目：',
    'a b',
    '  x',
    'per  box',
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const anyPiece = fc.record({
  text: anyText,
  column: fc.integer({ min: 0, max: 6 }),
  row: fc.integer({ min: 0, max: 12 }),
  shift: fc.integer({ min: -15, max: 15 }),
  drop: fc.integer({ min: -6, max: 6 }),
  page: fc.integer({ min: 1, max: 2 }),
  angle: fc.constantFrom(0, 0, 0, 90),
});
const anyPage = fc.array(anyPiece, { maxLength: 60 }).map(pieces =>
  pieces.map(({ text, column, row, shift, drop, page, angle }, index) =>
    // No two in one place: those would be one, drawn twice.
    piece(text, column * 80 + shift + index / 100, row * 14 + drop + (index % 7) * SIZE * 0.3, { page, angle }),
  ),
);
const letters = (texts: readonly string[]) => [...readable(texts.join('')).replace(/\s/gu, '')].sort().join('');

test('every letter comes out exactly once, and in which order the pieces come does not matter', () => {
  fc.assert(
    fc.property(anyPage, fc.integer(), (pieces, seed) => {
      const rows = pdfRows(pieces);
      const places = new Set(pieces.map(({ text, x, y, page, angle }) => [text, x, y, page, angle].join(' ')));
      fc.pre(places.size === pieces.length);
      const shuffled = pieces.toSorted((a, b) => Math.sin(seed + a.x * 7 + a.y) - Math.sin(seed + b.x * 7 + b.y));
      expect(pdfRows(shuffled)).toEqual(rows);
      if (!hasTwins(pieces)) expect(letters(rows.flat())).toBe(letters(pieces.map(({ text }) => text)));
    }),
  );
});

function hasTwins(pieces: readonly ReturnType<typeof piece>[]): boolean {
  return pieces.some((a, index) =>
    pieces.slice(index + 1).some(b => a.text === b.text && Math.abs(a.x - b.x) < SIZE && Math.abs(a.y - b.y) < SIZE),
  );
}

test('any table, however its columns are set, comes out as it was', () => {
  const names = ['码头操作费', '文件费', '铅封费', '设备交接单费', 'THC', '港口设施保安费', '改单费'];
  const heads = ['费目', '20GP', '40GP', '40HQ', '单价', '数量', '币种', '金额'];
  const anyTable = fc
    .record({
      rows: fc.integer({ min: 2, max: 7 }),
      columns: fc.integer({ min: 2, max: 7 }),
      widths: fc.array(fc.integer({ min: 75, max: 120 }), { minLength: 8, maxLength: 8 }),
      sides: fc.array(fc.constantFrom<Side>('left', 'right', 'centre'), { minLength: 8, maxLength: 8 }),
      heading: fc.constantFrom<Side>('left', 'centre'),
      figures: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 60, maxLength: 60 }),
      gaps: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    })
    .map(({ rows, columns, widths, sides, heading, figures, gaps }) => {
      const edges = widths.reduce<number[]>((places, width) => [...places, places.at(-1)! + width], [0]);
      const cell = (row: number, column: number) => {
        const at = row * 8 + column;
        // The first row is full, so that each column has a figure.
        return row > 0 && gaps[at % 60] ? '' : `${figures[at % 60]!.toLocaleString('en')}.00`;
      };
      const body = Array.from({ length: rows }, (_, row) => [
        names[row]!,
        ...Array.from({ length: columns }, (_, column) => cell(row, column)),
      ]);
      const head = heads.slice(0, columns + 1);
      const pieces = [
        ...setTable([head.map(text => ({ text, side: heading }))], edges),
        ...setTable([[], ...body], edges, ['left', ...sides]),
      ];
      return { pieces, expected: [head, ...body].map(row => row.slice(0, row.findLastIndex(one => one !== '') + 1)) };
    });
  fc.assert(
    fc.property(anyTable, ({ pieces, expected }) => {
      expect(pdfRows(pieces)).toEqual(expected);
    }),
  );
});
