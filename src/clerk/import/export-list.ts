// A list as a sheet: what an entity publishes, one row a line, or an empty template. What is exported comes back unchanged.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { baseVersion } from './base-version.ts';
import { writtenPrice, writtenUnit } from './written.ts';

/** Columns of our own lists, in order. */
const exportHead = [
  '序号',
  '编号',
  '行号',
  '收费主体',
  '项目名称',
  '情形',
  '情形（英文）',
  '收费标准',
  '计价单位',
  '服务内容',
  '收费形式及依据',
  '备注',
] as const;

/** Header and rows of what holds on `day`; of undated lists where an entity has nothing dated for a fee. */
export function exportRows(catalogue: Catalogue, entity: string, day: Day): string[][] {
  const { name } = catalogue.entities.get(entity)!;
  const rows = catalogue.tariffs
    .filter(tariff => tariff.entity === entity)
    .sort((a, b) => (a.fee < b.fee ? -1 : 1))
    .flatMap(tariff => {
      const fee = catalogue.fees.get(tariff.fee)!;
      return (baseVersion(tariff, day)?.rates ?? []).map(rate => [
        ...[tariff.fee, rate.id, name.zh, tariff.name?.zh ?? fee.name.zh, rate.label.zh, rate.label.en],
        ...[writtenPrice(rate), writtenUnit(rate, catalogue.vocabulary)],
        ...['', catalogue.vocabulary.regimes[fee.regime]?.zh ?? '', ''],
      ]);
    });
  return [[...exportHead], ...rows.map((row, index) => [String(index + 1), ...row])];
}

/** The sheets of the template: an empty list, an example, and how to fill it in. */
export function templateSheets(): { list: string[][]; example: string[][]; notes: string[][] } {
  const example = [
    '1',
    '',
    '',
    '示例单位（请勿照抄） Example entity',
    '示例费 Example fee',
    '20 英尺箱',
    '20 ft box',
    '450',
    '元/箱',
    '示例服务',
    '市场调节价',
    '这一行是示例，不会导入',
  ];
  return { list: [[...exportHead]], example: [[...exportHead], example], notes: NOTES.map(([zh, en]) => [zh, en]) };
}

const NOTES = [
  ['怎样填', 'How to fill it in'],
  [
    '一行一个价格；填在第一张表里。表头可换次序，不要改名。',
    'One price a row, on the first sheet. Columns may be moved, not renamed.',
  ],
  [
    '编号、行号：导出的表里有；自己填的可以空着，按名称和情形对应。',
    '编号, 行号 (ids): filled in by an export; leave blank otherwise, lines are matched by name and case.',
  ],
  ['项目名称：用网站上的名称或别名。', '项目名称 (item): the name or another name on the site.'],
  [
    '情形：写明影响价格的条件，如 进口 20 英尺重箱。',
    '情形 (case): the conditions that change the price, such as 进口 20 英尺重箱.',
  ],
  [
    '收费标准：450、500-850、20%、实报实销、免收；千位逗号可有可无。',
    '收费标准 (price): 450, 500-850, 20%, 实报实销 (at cost), 免收 (free); commas are optional.',
  ],
  ['计价单位：元/箱、元/票、元/箱·日、美元/箱。', '计价单位 (unit): 元/箱, 元/票, 元/箱·日, 美元/箱.'],
  ['不要用公式、宏、外部链接。', 'No formulas, macros or links to other files.'],
] as const;
