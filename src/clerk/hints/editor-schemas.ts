// JSON Schema of every kind of data file, for editors: what may stand where, what it means, which codes there are.
// Made from src/schema and the vocabulary; it decides nothing, the check does.
import { z } from 'zod';
import type { Catalogue } from '#domain/catalogue.ts';
import { entrySchemas, singleSchemas, type EntryKind, type SingleName } from '#catalogue/kinds.ts';
import { codeLists, entriesName, termsName, type JsonSchema } from './code-lists.ts';

type Kind = Exclude<EntryKind, 'policy'> | SingleName;

/** Which folder holds files of the kind, and what the kind is called. */
const titles: Record<Kind, readonly [root: 'content' | 'seeds', title: string]> = {
  fee: ['content', '收费项目 · Fee'],
  tariff: ['content', '公示价目 · Tariff'],
  standard: ['content', '作业时限标准 · Operating-time standard'],
  relief: ['content', '减免 · Relief'],
  entity: ['content', '收费单位 · Entity'],
  channel: ['content', '投诉渠道 · Channel'],
  chooser: ['content', '一词多义的辨析 · Chooser'],
  indicator: ['content', '指标 · Indicator'],
  document: ['seeds', '文件 · Document'],
  measures: ['content', '措施 · Measures'],
  holidays: ['content', '放假安排 · Public holidays'],
  sources: ['seeds', '出处 · Sources'],
  site: ['content', '本站 · Site'],
  catalogues: ['content', '目录 · Catalogues'],
  ids: ['content', '收费编号的登记 · Register of ids'],
  moves: ['content', '网址的移动 · Moved addresses'],
  release: ['content', '登记的数据版本 · Release on record'],
  gaps: ['content', '还没查到的答案 · Gaps'],
  duties: ['content', '公开的义务 · Duties'],
  'complaint-guide': ['content', '投诉向导 · Complaint guide'],
  limits: ['content', '法定期限 · Time limits'],
  scenarios: ['content', '估算的情景 · Scenarios of the estimate'],
  corrections: ['content', '更正 · Corrections'],
  conditions: ['content', '清单：条件 · List: conditions'],
  bases: ['content', '清单：百分比的基数 · List: bases of percentages'],
  bodies: ['content', '清单：责任单位 · List: responsible bodies'],
  changes: ['content', '清单：变更代码 · List: change codes'],
  choices: ['content', '清单：必收、可选 · List: mandatory or optional'],
  colloquial: ['content', '清单：平常的说法 · List: how people say it'],
  currencies: ['content', '清单：币种 · List: currencies'],
  'document-statuses': ['content', '清单：文件的效力 · List: status of documents'],
  endings: ['content', '清单：怎样终止 · List: how a charge ends'],
  events: ['content', '清单：从何时起算 · List: from when time is counted'],
  grades: ['content', '清单：核对等级 · List: grades of checking'],
  operations: ['content', '清单：作业 · List: operations'],
  ports: ['content', '清单：账单上的口岸 · List: ports on bills'],
  'out-of-scope': ['content', '清单：不属于口岸收费的名目 · List: what is no charge of a port'],
  precisions: ['content', '清单：日期有多确切 · List: how exactly a date is known'],
  quantities: ['content', '清单：数量 · List: quantities'],
  regimes: ['content', '清单：价格形式 · List: price regimes'],
  roles: ['content', '清单：角色 · List: roles'],
  roundings: ['content', '清单：尾数取舍 · List: rounding'],
  tools: ['content', '清单：能答问题的页面 · List: pages that answer questions'],
  topics: ['content', '清单：措施的主题 · List: topics of measures'],
  units: ['content', '清单：计费单位 · List: charging units'],
};

export interface EditorSchema {
  root: 'content' | 'seeds';
  name: string;
  schema: JsonSchema;
}

/** One schema a kind. Draft 7, which the language server of editors knows best. */
export function editorSchemas(catalogue: Catalogue): EditorSchema[] {
  const lists = codeLists(catalogue);
  return (Object.keys(titles) as Kind[]).map(name => {
    const [root, title] = titles[name];
    const used = new Set<string>();
    const { $schema, ...body } = withCodes(jsonSchemaOf(name), lists, used) as JsonSchema;
    const definitions = Object.fromEntries([...used].sort().map(list => [list, lists[list]]));
    return { root, name, schema: { $schema, title, ...body, ...(used.size > 0 && { definitions }) } };
  });
}

function jsonSchemaOf(name: Kind): unknown {
  const schema: z.ZodType = name in entrySchemas ? entrySchemas[name as EntryKind] : singleSchemas[name as SingleName];
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
}

/** The marks of src/schema/link.ts become lists to choose from; the lists used are added to `used`. */
function withCodes(node: unknown, lists: Readonly<Record<string, JsonSchema>>, used: Set<string>): unknown {
  if (Array.isArray(node)) return node.map(item => withCodes(item, lists, used));
  if (typeof node !== 'object' || node === null) return node;
  const { 'x-vocabulary': vocabulary, 'x-refers-to': target, ...rest } = node as JsonSchema;
  if (vocabulary !== undefined || target !== undefined) {
    const list = vocabulary === undefined ? entriesName(String(target)) : termsName(String(vocabulary));
    used.add(list);
    const { description, default: initial } = rest;
    return {
      ...(description !== undefined && { description }),
      ...(initial !== undefined && { default: initial }),
      allOf: [{ $ref: `#/definitions/${list}` }],
    };
  }
  const keys = (rest.propertyNames as JsonSchema | undefined)?.['x-vocabulary'];
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withCodes(value, lists, used)]));
  if (keys === undefined) return inner;
  // Editors complete keys from properties only.
  const list = lists[termsName(String(keys))]!;
  const codes = list.enum as string[];
  const properties = codes.map((code, n) => [
    code,
    { description: (list.enumDescriptions as string[])[n], ...(inner.additionalProperties as JsonSchema) },
  ]);
  return { ...inner, properties: Object.fromEntries(properties), additionalProperties: false };
}
