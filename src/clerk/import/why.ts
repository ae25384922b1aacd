// Why a line of a list is not taken, and what to do about it.
import type { Silence } from '#reading/price-text.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Section } from './section.ts';

/** What stands where a price should. */
export const SILENT: Record<Silence, Bilingual> = {
  open: {
    zh: '价目没有写价格（面议、待定）；没有金额就不能列为价格',
    en: 'The list gives no price (negotiable, to be decided); without a figure it cannot be listed as one',
  },
  elsewhere: {
    zh: '价格写在别处（见附表、按某标准）；请把那里的金额填进来',
    en: 'The price stands elsewhere (see annex, as per a tariff); enter the figure that stands there',
  },
  included: {
    zh: '写的是“已含”，没有金额。含在哪一项里，请在数据文件里写',
    en: 'It says “included” and gives no figure. Say in the data file of which charge it is a part',
  },
  none: {
    zh: '写的是“无”“不适用”，没有金额',
    en: 'It says “none” or “not applicable” and gives no figure',
  },
};

export const WHY = {
  form: {
    zh: '收费标准读不懂；可写 450、500-850、20%、实报实销、免收',
    en: 'The price is not understood; write 450, 500-850, 20%, 实报实销 (at cost) or 免收 (free)',
  },
  column: (heading: string, text: string) => ({
    zh: `这一列的表头“${heading}”没读懂，格里写的是“${text}”。请改表头（如 40HQ、出口、单价），或删去这一列`,
    en: `The heading of this column, “${heading}”, is not understood; the cell says “${text}”. Change the heading (40HQ, 出口, unit price …) or remove the column`,
  }),
  section: ({ address, text, rest }: Section) => ({
    zh: `${address} 的小标题“${text}”里，“${rest}”没读懂，所以其下各行都没有读。请写成方向、情形或收费方（如 出口费用、货代费用），或删去`,
    en: `The heading “${text}” in ${address} says “${rest}”, which is not understood, so no line below it is read. Name a direction, a case or who charges (出口费用, 货代费用), or remove it`,
  }),
  alternatives: {
    zh: '一格里有几个价格，二者任取其一。请只留一个',
    en: 'The cell gives a choice of prices. Leave one',
  },
  added: {
    zh: '一格里有几个价格相加。请分成几行',
    en: 'The cell adds several prices. Write one line for each',
  },
  otherUnit: (unit: string) => ({
    zh: `这一格在一种箱型的栏里，价格却按“${unit}”计。请移出箱型栏，写成一行一价`,
    en: `The cell stands in a column for one box size, but its price is by the ${unit}. Move it out of the column and give it a line of its own`,
  }),
  least: {
    zh: '只写了起价（如 100 元起），不知道最高多少。请写成定数或范围',
    en: 'Only a least price is given (“from 100”). Write a figure or a range',
  },
  minimum: {
    zh: '价格带最低收费，一格写不下。请在数据文件里写 minimum',
    en: 'The price has a minimum, which no cell can hold. Enter it as minimum in the data file',
  },
  noPrice: {
    zh: '这一行没有价格。没有价格的项目不能算取消，也不能算不变',
    en: 'The line has no price; that says neither that the charge ended nor that it stays',
  },
  noName: { zh: '这一行没有项目名称', en: 'The line names no item' },
  date: {
    zh: '表格软件把这一格当成了日期（如 8/12）。请把这一列设为“文本”，重新输入',
    en: 'The spreadsheet took this cell for a date (8/12, for one). Format the column as text and type it again',
  },
  unit: {
    zh: '计价单位读不懂。可用的单位见 content/vocabulary/units.yaml',
    en: 'The charging unit is not understood. content/vocabulary/units.yaml lists those in use',
  },
  sizes: {
    zh: '几个数用“/”隔开，但没有写各是哪种箱型。请在情形或单位里写明，如 20尺/40尺',
    en: 'Figures set apart by “/” without the container sizes they are for. Say so, such as 20尺/40尺',
  },
  noSuchId: (id: string) => ({ zh: `没有编号为 ${id} 的收费`, en: `There is no charge with the id ${id}` }),
  idAndName: (id: string, called: string, item: string) => ({
    zh: `编号 ${id} 是“${called}”，名称却是“${item}”，两者是不同的收费`,
    en: `The id ${id} is ${called}, but the name ${item} is another charge`,
  }),
  unknownName: (item: string) => ({
    zh: `不认识“${item}”。如是已有收费的别名，请加进该收费的 aliases；如是新收费，先用 npm run new 建`,
    en: `“${item}” is not known. If it is another name of a charge, add it to its aliases; if it is a new charge, make it with npm run new`,
  }),
  several: (item: string, says: readonly Bilingual[]) => ({
    zh: `“${item}”有几种意思：${says.map(({ zh }) => zh).join('；')}。请写编号或本名`,
    en: `“${item}” has several meanings: ${says.map(({ en }) => en).join('; ')}. Give the id or the proper name`,
  }),
  otherEntity: (text: string, slug: string) => ({
    zh: `收费主体是“${text}”，不是这份价目的单位。请另用 --entity ${slug} 导入`,
    en: `This line is charged by ${text}, not by the entity of this list. Import it with --entity ${slug}`,
  }),
  stranger: (text: string) => ({
    zh: `收费主体“${text}”不是这份价目的单位，也不是已知的角色`,
    en: `${text} is neither the entity of this list nor a known role`,
  }),
};
