// How `npm run import` is called.
import { defineCommand } from '#cli/options.ts';

const text = { type: 'string' } as const;
const day = { type: 'string', value: 'YYYY-MM-DD' } as const;
const flag = { type: 'boolean', default: false } as const;

export const importCommand = defineCommand({
  name: 'import',
  does: {
    zh: '导入一个单位的价目表（.xlsx、.csv）：列出每行会怎样变，加 --write 才写。退出码：1 没有写，2 有看不懂的行。',
    en: 'Takes in a list of one entity (.xlsx, .csv): shows what each line changes, writes only with --write. Exit code 1: refused; 2: some lines were not understood.',
  },
  usage: [
    'LIST.xlsx --entity SLUG [--from YYYY-MM-DD] [--sheet N] [--review FILE] [--end-missing]',
    'LIST.xlsx --entity SLUG --write --from YYYY-MM-DD --document SLUG --source ID [--published YYYY-MM-DD] [--grade GRADE]',
    '--export OUT.xlsx --entity SLUG [--from YYYY-MM-DD]',
    '--template OUT.xlsx',
  ],
  words: { written: '[LIST.xlsx]', most: 1 },
  options: {
    entity: {
      ...text,
      value: 'SLUG',
      says: { zh: '哪个单位：文件名或名称', en: 'the entity: its file name or its name' },
    },
    sheet: { ...text, value: 'N', says: { zh: '第几张表', en: 'the number of the sheet' } },
    from: { ...day, says: { zh: '新价目自哪天起；不写即今天', en: 'first day of the list; else today' } },
    published: { ...day, says: { zh: '哪天公布，或 unknown', en: 'day of publication, or unknown' } },
    document: {
      ...text,
      value: 'SLUG',
      says: { zh: '价目本身，见 seeds/documents/', en: 'the list itself, in seeds/documents/' },
    },
    source: { ...text, value: 'ID', says: { zh: '在哪里读到的，如 S32', en: 'the source it was read in, like S32' } },
    grade: {
      ...text,
      value: 'GRADE',
      says: { zh: '核对等级，平时是 secondary', en: 'grade of the check; else secondary' },
    },
    review: { ...text, value: 'FILE', says: { zh: '看不懂的行写到哪里', en: 'where lines not understood go' } },
    template: { ...text, value: 'OUT.xlsx', says: { zh: '写一张空表来填', en: 'writes an empty list to fill in' } },
    export: {
      ...text,
      value: 'OUT.xlsx',
      says: { zh: '把现有价目写成表格（.xlsx、.csv）', en: 'writes what is on record (.xlsx, .csv)' },
    },
    write: { ...flag, says: { zh: '写入数据', en: 'writes to the data' } },
    'end-missing': {
      ...flag,
      says: { zh: '新价目里没有的行到此为止', en: 'ends the rows that the new list does not show' },
    },
  },
  environment: ['CONTENT_DIR', 'SEEDS_DIR'],
  example:
    'npm run import -- LIST.xlsx --entity some-terminal --from 2026-01-09 --document its-list-2026-01 --source S1 --write',
  failure: 1,
});
