// Lists as they come: what each line of a spreadsheet is taken for. Names and prices are those of the published lists.
import { describe, expect, test } from 'vitest';
import type { Finding } from '#clerk/import/finding.ts';
import { importList, type ReadPlan } from '#clerk/import/import-list.ts';
import { writtenPrice } from '#clerk/import/written.ts';
import { catalogue } from '../../port.ts';
import { workbook, type Value } from './workbooks.ts';

const request = { catalogue, entity: 'ningbo-yage', from: '2026-12-01', endMissing: false, sheet: null };

async function read(rows: Value[][], options: Partial<typeof request> = {}): Promise<ReadPlan> {
  return importList(await workbook({ 价目: rows }), 'list.xlsx', { ...request, ...options });
}

function fromText(text: string | Uint8Array, options: Partial<typeof request> = {}): Promise<ReadPlan> {
  return importList(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'list.csv', {
    ...request,
    ...options,
  });
}

/** `A2 rate 0111/box-20 8→9 A`, in the order of the findings; what is only missing is left out. */
function told({ findings }: Pick<ReadPlan, 'findings'>): string[] {
  return findings.filter(({ kind }) => kind !== 'missing').map(line);
}

function line(finding: Finding): string {
  switch (finding.kind) {
    case 'unclear':
      return `${finding.address} unclear ${finding.near.join(',')}`.trim();
    case 'unchanged':
    case 'new':
      return `${finding.address} ${finding.kind} ${finding.fee}/${finding.row.id} ${writtenPrice(finding.row)}`;
    case 'missing':
      return `missing ${finding.fee}/${finding.row.id}`;
    default: {
      const [from, to] = [finding.before, finding.row].map(writtenPrice);
      return `${finding.address} ${finding.kind} ${finding.fee}/${finding.row.id} ${from}→${to} ${finding.codes.join(',')}`;
    }
  }
}

const head = ['序号', '收费主体', '项目名称', '收费标准', '计价单位', '服务内容', '收费形式及依据', '备注'];

describe('lists as they are printed', () => {
  test('a plain list with every column', async () => {
    const plan = await read([
      head,
      ['1', '码头', '港口设施保安费', '20尺9元/箱；40尺12元/箱', '元/箱', '', '政府指导价', ''],
      ['2', '船公司', 'THC 码头操作费', '500-850', '元/20尺箱', '', '市场调节价', ''],
      ['3', '船公司', '电放费', '50～500', '元/票', '', '市场调节价', ''],
      ['4', '货代', '操作费', '120-200', '元/箱', '', '', ''],
      ['5', '码头', '海关查验费', '实报实销', '箱', '', '', ''],
    ]);
    expect(told(plan)).toEqual([
      'D2 rate 0111/box-20 8→9 A',
      'D2 unchanged 0111/box-40 12',
      'D3 unchanged 0802/box-20 500-850',
      'D4 unchanged 0804/bill 50-500',
      'D5 rate 0810/box 100-200→120-200 A',
      'D6 unchanged 0706/at-cost 实报实销',
    ]);
  });

  test('columns in another order, titles above, a note and a signature below', async () => {
    const plan = await read([
      [{ value: '宁波雅舸国际贸易运输有限公司出口环节收费', span: 4 }, null, null, null],
      ['单位：元', null, null, null],
      [],
      ['备注', '计费\n单位', '价格', '收费\n项目'],
      ['', '票', 80, '重签费'],
      ['', '票', '100-500', '分/并单费'],
      [],
      [{ value: '注：以上费用不含第三方收费', span: 4 }, null, null, null],
    ]);
    expect(told(plan)).toEqual(['C5 rate 0816/bill 200-500→80 A,R', 'C6 unchanged 0815/bill 100-500']);
    expect(plan.passed.map(({ address, kind }) => `${address} ${kind}`)).toEqual([
      'A1 heading',
      'A2 heading',
      'A8 note',
    ]);
  });

  test('an item merged over the rows of its sizes', async () => {
    const plan = await read([
      ['项目名称', '箱型', '收费标准', '计价单位'],
      [{ value: '冷箱插电费', rowSpan: 2 }, '20GP', 80, '元/箱'],
      [null, '40HQ', 150, '元/箱'],
      [{ value: '港区堆存费', rowSpan: 3 }, "20'", 4, '元/箱'],
      [null, '40尺', 8, '元/箱'],
      [null, '45HC', 16, '元/箱'],
    ]);
    expect(told(plan)).toEqual([
      'C2 unchanged 0701/box-20 80',
      'C3 rate 0701/box-40 145→150 A',
      'C4 unchanged 0107/box-20 4',
      'C5 unchanged 0107/box-40 8',
      'C6 unchanged 0107/box-45 16',
    ]);
  });

  test('a blank below an item continues it, as in a text export of merged cells', async () => {
    const plan = await fromText('项目名称,箱型,收费标准,计价单位\n订舱费,20尺,200-400,元/箱\n,40尺,300-700,元/箱\n');
    expect(told(plan)).toEqual(['C2 unchanged 0809/box-20 200-400', 'C3 rate 0809/box-40 300-600→300-700 A']);
  });

  test('one price column a container size', async () => {
    const plan = await read([
      ['费目', '20尺（元/箱）', '40尺（元/箱）', '备注'],
      ['港口设施保安费', 8, 12, ''],
      ['预进港费', 100, 140, ''],
    ]);
    expect(told(plan)).toEqual([
      'B2 unchanged 0111/box-20 8',
      'C2 unchanged 0111/box-40 12',
      'B3 unchanged 0703/box-20 100',
      'C3 rate 0703/box-40 150→140 R',
    ]);
  });

  test('a price heading that spans the sizes below it', async () => {
    const plan = await read([
      [{ value: '项目名称', rowSpan: 2 }, { value: '收费标准', span: 2 }, null, { value: '计价单位', rowSpan: 2 }],
      [null, '20尺', '40尺', null],
      ['甬舟码头短驳费', '50', '80', '元/箱'],
    ]);
    expect(told(plan)).toEqual(['B3 unchanged 0702/box-20 50', 'C3 rate 0702/box-40 75→80 A']);
  });

  test('full-width digits, thousands separators and currency signs', async () => {
    const plan = await read(
      [
        ['项目名称', '情形', '收费标准', '计价单位'],
        ['ＴＨＣ', '普通货物 ２０尺', '￥８５０．００', '箱'],
        ['THC', '普通货物 40尺', '1，250', '元/箱'],
        ['THC', '危险品 40HQ', '2,200.00元', '箱'],
        ['电放', '', 'RMB300', '票'],
      ],
      { entity: 'kcn-shipping' },
    );
    expect(told(plan)).toEqual([
      'C2 unchanged 0802/general-20 850',
      'C3 unchanged 0802/general-40 1250',
      'C4 rate 0802/dangerous-40 2100→2200.00 A',
      'C5 unchanged 0804/bill 300',
    ]);
  });

  test('8/12 is two sizes where the line says which, in the order in which it says them', async () => {
    const rows = (unit: string) => [
      ['项目名称', '收费标准', '计价单位'],
      ['港口设施保安费', '8/12', unit],
    ];
    expect(told(await read(rows("元/箱（20'/40'）")))).toEqual([
      'B2 unchanged 0111/box-20 8',
      'B2 unchanged 0111/box-40 12',
    ]);
    expect(told(await read(rows('元/箱（40尺/20尺）')))).toEqual([
      'B2 rate 0111/box-40 12→8 R',
      'B2 rate 0111/box-20 8→12 A',
    ]);
    expect(told(await read(rows('元/箱')))).toEqual(['B2 unclear 0111']);
  });

  test('8/12 that the spreadsheet took for a date is not a price', async () => {
    const plan = await read([
      ['项目名称', '收费标准', '计价单位'],
      ['港口设施保安费', new Date('2026-08-12T00:00:00Z'), '元/箱'],
    ]);
    expect(told(plan)).toEqual(['B2 unclear 0111']);
  });

  test('a number that is shown as a percentage is not an amount', async () => {
    const plan = await read([
      ['项目名称', '收费标准', '计价单位'],
      ['电放费', { value: 0.2, format: '0%' }, '元/票'],
    ]);
    expect(told(plan)).toEqual(['B2 unclear 0804']);
  });

  test('blank lines, subtotals, section headings and a repeated header are no prices and are named', async () => {
    const plan = await read([
      ['项目名称', '收费标准', '计价单位'],
      [{ value: '一、船公司收费', span: 3 }, null, null],
      ['改单费', '100-500', '元/票'],
      [],
      ['小计', '500', ''],
      ['项目名称', '收费标准', '计价单位'],
      ['重签费', '200-500', '元/票'],
    ]);
    expect(told(plan)).toEqual(['B3 unchanged 0814/bill 100-500', 'B7 unchanged 0816/bill 200-500']);
    expect(plan.passed.map(({ address, kind }) => `${address} ${kind}`)).toEqual([
      'A2 heading',
      'A5 total',
      'A6 header-again',
    ]);
  });

  test('a cover sheet first: the list is found, and another list is named', async () => {
    const list = (price: string) => [
      ['项目名称', '收费标准', '计价单位'],
      ['改单费', price, '元/票'],
    ];
    const file = await workbook({ 封面: [['价目表']], 出口: list('100-500'), 进口: list('100-600') });
    const plan = await importList(file, 'list.xlsx', request);
    expect([plan.sheet, plan.others, told(plan)]).toEqual(['出口', ['进口'], ['B2 unchanged 0814/bill 100-500']]);
    const third = await importList(file, 'list.xlsx', { ...request, sheet: 3 });
    // The sheet is named after the other direction: what is on record is for export.
    expect(told(third)).toEqual(['B2 new 0814/import 100-600']);
  });

  test('a list in traditional characters', async () => {
    const plan = await fromText('項目名稱,收費標準,計價單位\n電放費,50-500,元/票\n');
    expect(told(plan)).toEqual(['B2 unchanged 0804/bill 50-500']);
  });
});

describe('text files', () => {
  const text = '项目名称,收费标准,计价单位\n电放费,50-600,元/票\n';
  const expected = ['B2 rate 0804/bill 50-500→50-600 A'];

  test('UTF-8 with and without a byte order mark, semicolons and tabs', async () => {
    for (const one of [
      text,
      `\uFEFF${text}`,
      text.replaceAll(',', ';'),
      text.replaceAll(',', '\t'),
      text.replaceAll('\n', '\r\n'),
    ]) {
      expect(told(await fromText(one))).toEqual(expected);
    }
  });

  test('GB18030, as Excel saves on a Chinese Windows', async () => {
    // 项目名称,收费标准,计价单位 / 电放费,50-600,元/票
    const hex = 'cfeec4bfc3fbb3c62ccad5b7d1b1ead7bc2cbcc6bcdbb5a5cebb0ab5e7b7c5b7d12c35302d3630302cd4aa2fc6b10a';
    expect(told(await fromText(Uint8Array.from(Buffer.from(hex, 'hex'))))).toEqual(expected);
  });

  test('UTF-16, as some programs export', async () => {
    expect(told(await fromText(Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))))).toEqual(expected);
  });
});

describe('what is not certain is not taken', () => {
  async function why(...row: string[]) {
    const plan = await read([['编号', '项目名称', '情形', '收费标准', '计价单位', '收费主体'], row]);
    const [finding] = plan.findings.filter(({ kind }) => kind !== 'missing');
    return finding?.kind === 'unclear' ? finding : null;
  }

  test('a name with several meanings names them', async () => {
    const finding = await why('', '港杂费', '', '500', '元/箱');
    expect(finding?.near.length).toBeGreaterThan(1);
    expect(finding?.why.zh).toContain('几种意思');
  });

  test('an unknown item is told with what is called like it', async () => {
    expect(await why('', '港口设施安保费用', '', '8', '元/箱')).toMatchObject({
      address: 'B2',
      near: expect.arrayContaining(['0111']) as string[],
    });
  });

  test('an id that is another charge than the name', async () => {
    expect((await why('0804', '改单费', '', '100', '元/票'))?.near).toEqual(['0804', '0814']);
    expect(await why('9999', '改单费', '', '100', '元/票')).toMatchObject({ near: ['0814'] });
  });

  test('prices in words, prices without a meaning, units nobody knows', async () => {
    for (const price of ['面议', '待定', '50元起', '约500', '500+200', '-5', '500-100', '20%', '见附件']) {
      expect(await why('', '改单费', '', price, '元/票'), price).not.toBeNull();
    }
    expect(await why('', '改单费', '', '500', '元/令')).not.toBeNull();
  });

  test('a case that several rows fit, and one that no row tells apart', async () => {
    expect((await why('', '订舱费', '', '500', '元/箱'))?.why.zh).toContain('box-20');
    expect((await why('', '操作费', '20尺', '150', '元/箱'))?.why.zh).toContain('box');
    expect((await why('', '订舱费', '20尺 加急', '300', '元/箱'))?.why.zh).toContain('加急');
  });

  test('words beside the price that change what it means', async () => {
    expect((await why('', '改单费', '', '500（不含税）', '元/票'))?.why.zh).toContain('不含税');
  });

  test('a line of another entity, or of nobody that is known', async () => {
    expect((await why('', '改单费', '', '500', '元/票', 'KCN Shipping'))?.why.zh).toContain('kcn-shipping');
    expect(await why('', '改单费', '', '500', '元/票', '../../etc/passwd')).not.toBeNull();
  });

  test('a name without a price, alone in its row or not', async () => {
    const plan = await read([
      ['项目名称', '收费标准', '备注'],
      ['改单费', null, '暂停'],
      ['电放费', null, null],
    ]);
    expect(told(plan).sort()).toEqual(['A2 unclear 0814', 'A3 unclear 0804']);
  });

  test('of two lines that contradict each other neither; of two alike one', async () => {
    const plan = await read([
      ['项目名称', '收费标准', '计价单位'],
      ['改单费', '100-500', '元/票'],
      ['改单费', '100-600', '元/票'],
      ['电放费', '50-500', '元/票'],
      ['电放费', '50–500元', '票'],
    ]);
    expect(told(plan).sort()).toEqual(['B2 unclear 0814', 'B3 unclear 0814', 'B4 unchanged 0804/bill 50-500']);
    expect(plan.passed).toMatchObject([{ kind: 'duplicate', address: 'B5' }]);
    expect(plan.edits).toEqual([]);
  });
});

describe('new and missing', () => {
  test('a charge that the entity did not list before is a new item, labelled by what the line says', async () => {
    const plan = await read([
      ['项目名称', '箱型', '收费标准', '计价单位'],
      ['铅封费', '20尺', '30', '元/箱'],
      ['铅封费', '40尺', '35', '元/箱'],
    ]);
    expect(told(plan)).toEqual(['C2 new 0801/box-20 30', 'C3 new 0801/box-40 35']);
    expect(plan.edits).toMatchObject([{ fee: '0801', tariff: null, close: null, begins: { change: ['I'] } }]);
    expect(plan.findings[0]).toMatchObject({
      row: { label: { zh: '20 英尺', en: '20 ft' }, when: { container: '20' }, currency: 'CNY', unit: 'box' },
    });
  });

  test('a new item without a currency or a unit is not understood', async () => {
    const plan = await read([
      ['项目名称', '收费标准', '计价单位'],
      ['铅封费', '30', '箱'],
      ['仓库装箱费', '30元', ''],
    ]);
    expect(told(plan)).toEqual(['B2 unclear 0801', 'B3 unclear 0710']);
  });

  test('what is missing stays unless it is to be ended, and never where a line was not understood', async () => {
    const rows = [
      ['项目名称', '收费标准', '计价单位'],
      ['改单费', '100-500', '元/票'],
      ['电放费', '面议', '元/票'],
    ];
    const missing = (plan: ReadPlan) => plan.findings.filter(one => one.kind === 'missing');
    expect(missing(await read(rows)).every(({ ends }) => !ends)).toBe(true);
    const ending = await read(rows, { endMissing: true });
    const kept = missing(ending).filter(({ ends }) => !ends);
    expect(kept.map(({ fee }) => fee)).toEqual(['0804']);
    expect(ending.edits.every(({ begins, close }) => begins === null && close?.to === '2026-11-30')).toBe(true);
    expect(ending.edits.length).toBe(new Set(missing(ending).map(({ fee }) => fee)).size - 1);
  });

  test('a list that is older than what is on record is refused', async () => {
    await expect(
      read(
        [
          ['项目名称', '收费标准'],
          ['改单费', '1'],
        ],
        { from: '2026-01-08' },
      ),
    ).rejects.toThrow('2026-01-09');
    await expect(
      read(
        [
          ['项目名称', '收费标准', '计价单位'],
          ['改单费', '1', '元/票'],
        ],
        { from: '2026-01-09' },
      ),
    ).rejects.toThrow('W');
  });
});
