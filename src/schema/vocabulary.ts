// The closed lists: every code that a data file may use, with its labels.
import { z } from 'zod';
import { ref, term, type VocabularyName } from './link.ts';
import { Basis } from './provenance.ts';
import { Bilingual, PlainText, Slug } from './text.ts';
import { CLOCK, weekdays } from './time-of-day.ts';
import { Decimal } from './value.ts';

const label = { zh: Bilingual.shape.zh, en: Bilingual.shape.en };
/** Other ways in which price lists print a term; what an imported list says is looked up among them. */
const also = z
  .array(PlainText)
  .min(1)
  .optional()
  .meta({ description: '价目表里的其他写法，导入时用 · other ways lists print it, for the import' });
const explained = { ...label, explains: Bilingual.optional().describe('说明 · explanation') };

/** A list of codes with labels; most lists need no more. */
const Terms = z.record(z.string(), z.strictObject(explained));

const Roles = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    also,
    side: term('roles').optional().meta({
      description: '付账时属于哪一方（核对账单用），不明不写 · on which side it pays, for the check of a bill',
    }),
  }),
);

const Quantities = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    name: Bilingual.optional().meta({
      description:
        '不带单位的名称，算式里用；不写即同标签 · its name without the unit, for formulas; left out: the label',
    }),
    counted: z
      .literal(true)
      .optional()
      .meta({ description: '没写几个时按一个算 · there is one where no number is told' }),
  }),
);

const Units = z.record(
  z.string(),
  z.strictObject({
    ...label,
    also,
    of: z.array(term('quantities')).min(1).meta({ description: '由哪些数量相乘 · the quantities it multiplies' }),
    per: z.record(term('quantities'), Decimal).optional().meta({
      description: '一个单位含多少，如 100 总吨；不写即 1 · how many make one unit, as 100 GT; left out: 1',
    }),
    unece: z
      .string()
      .regex(/^[A-Z0-9]{2,3}$/u)
      .nullable()
      .meta({ description: 'UN/CEFACT Rec. 20/21；复合单位或无对应时 null · null where compound or none' }),
  }),
);

/** What percentages are taken of: a quantity that is told, or other charges. */
const Bases = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    charges: z
      .array(
        z.strictObject({
          fee: ref('fee').describe('哪项收费 · which fee'),
          rates: z.array(Slug).min(1).optional().describe('只算哪几行；不写即全部 · only these rows; left out: all'),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: '就是这些收费的合计，估算时自动相加 · the sum of these charges, added up by the estimate' }),
    tax: Decimal.optional().meta({
      description:
        '按含税合计时的税率，加在价不含税的收费上 · rate of tax, where the sum is with tax; added to charges priced without',
    }),
  }),
);

const Roundings = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    to: Decimal.describe('取到多少的整数倍，如 "0.01" · a multiple of this, as "0.01"'),
    how: z.enum(['half-up', 'up', 'down']).describe('四舍五入、进、舍 · half up, up or down'),
  }),
);

const Regimes = z.record(
  z.string(),
  z.strictObject({
    ...label,
    plain: Bilingual.describe('用白话说 · in plain words'),
    negotiable: z.enum(['no', 'down', 'yes']).describe('能否协商 · whether it may be negotiated'),
    ceiling: z.boolean().describe('数字是上限 · figures are ceilings'),
    setBy: z.enum(['rule', 'charger', 'nobody']).meta({
      description:
        '数字由谁定：rule 规定；charger 收费方自己公示；nobody 没有定额 · who sets the figures: a rule, the charger, nobody',
    }),
  }),
);

const Precisions = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    shown: z.enum(['day', 'month', 'year']).describe('页面显示到哪一级 · how exactly the page shows it'),
    bound: z
      .literal(true)
      .optional()
      .meta({ description: '只知当时已在执行，不是变动之日 · the date is only a bound, not the day of a change' }),
  }),
);
const Currencies = z.record(
  z.string(),
  z.strictObject({ ...label, also, decimals: z.int().min(0).max(4).describe('小数位数 · decimals') }),
);
const Changes = z.record(z.string(), z.strictObject({ ...label, explains: Bilingual.describe('说明 · explanation') }));
const Statuses = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    holds: z.enum(['yes', 'doubtful', 'no']).describe('是否有效 · whether it holds'),
    basis: z.literal(false).optional().describe('不是收费依据的写 false · false where nothing may be charged on it'),
  }),
);

/** Operations at the port that entities set time limits for, and the charges made for them. */
const Operations = z.record(
  z.string(),
  z.strictObject({
    ...explained,
    fees: z.array(ref('fee')).min(1).describe('为这种作业收的费用 · charges made for the operation'),
  }),
);

/** Ports as bills name them. */
const Ports = z.record(
  z.string(),
  z.strictObject({
    ...label,
    also: z.array(PlainText).min(1).optional().describe('其他叫法 · other names'),
    here: z.literal(true).optional().describe('本港 · a port of this site'),
  }),
);

/** What bills carry and is no charge of a port. */
const OutOfScope = z.record(
  z.string(),
  z.strictObject({
    ...label,
    also: z.array(PlainText).min(1).meta({ description: '账单上的叫法 · names on bills' }),
    says: Bilingual.describe('这类价格由什么管 · where such a price is regulated'),
    basis: z.array(Basis).min(1).optional().describe('依据 · legal basis'),
  }),
);

/** How people say it, and the words that names of charges have for it. */
const Colloquial = z.record(
  z.string(),
  z.strictObject({
    ...label,
    also: z.array(PlainText).min(1).meta({ description: '平常的说法 · how people say it' }),
  }),
);

/** Pages of the site that answer questions, by what is asked of them. */
const Tools = z.record(
  z.string(),
  z.strictObject({
    ...label,
    says: Bilingual.describe('能答什么 · what it answers'),
    also: z.array(PlainText).min(1).meta({
      description: '问句里的词，写全才算 · words of questions; a word of several counts as a whole',
    }),
    general: z.array(PlainText).min(1).optional().meta({
      description:
        '问哪项收费都会用的词（多少钱）：问的是一项收费时，这一页排在收费后面 · words of a question about any charge: the page then comes after the charge',
    }),
  }),
);

const Clock = z
  .string()
  .regex(CLOCK)
  .meta({ description: '几点几分，如 "22:00" · time of day', examples: ['22:00'] });
const Window = z.strictObject({
  days: z
    .array(z.enum([...weekdays, 'holiday']))
    .min(1)
    .optional()
    .describe('哪些日子；不写即每天 · which days; left out: every day'),
  from: Clock.optional(),
  to: Clock.optional(),
});

/** Dimensions of `when`: a list of codes, or a band of a measured quantity. */
export const Conditions = z.record(
  z.string(),
  z.strictObject({
    ...label,
    values: z
      .record(
        z.string(),
        z.strictObject({
          ...label,
          also,
          ordinary: z
            .literal(true)
            .optional()
            .meta({ description: '没有写明时就是指它 · what is meant where nothing is said' }),
          within: z
            .string()
            .optional()
            .meta({ description: '属于哪个更宽的编码 · the wider code that it is a kind of' }),
          at: z.array(Window).min(1).optional().meta({
            description:
              '按时间分的：哪些日子、几点到几点；其余时间的那个编码不写 · of codes that go by time: which days, which hours; the rest of the time has none',
          }),
        }),
      )
      .optional()
      .describe('可用的编码 · the codes it takes'),
    size: z.literal(true).optional().meta({
      description:
        '箱或船的大小：一行之内可把各档连成区间 · the size of box or ship: figures for several may stand as one range',
    }),
    band: z
      .strictObject({
        unit: Bilingual.describe('单位 · its unit'),
        whole: z.literal(true).optional().describe('只有整数 · whole numbers only'),
      })
      .optional()
      .describe('数量区间 · a band of a quantity'),
  }),
);
export type Conditions = z.infer<typeof Conditions>;

/** One schema a vocabulary file. */
export const vocabularySchemas = {
  bases: Bases,
  bodies: Terms,
  changes: Changes,
  choices: Terms,
  colloquial: Colloquial,
  currencies: Currencies,
  'document-statuses': Statuses,
  endings: Terms,
  events: Terms,
  grades: Terms,
  operations: Operations,
  'out-of-scope': OutOfScope,
  ports: Ports,
  precisions: Precisions,
  quantities: Quantities,
  regimes: Regimes,
  roles: Roles,
  roundings: Roundings,
  tools: Tools,
  topics: Terms,
  units: Units,
} satisfies Record<VocabularyName, z.ZodType>;

export type Vocabulary = { [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]> } & {
  conditions: Conditions;
};
