// content/scenarios.yaml: the situations of the estimate page, as data: what is asked, and which fees each can meet.
import { z } from 'zod';
import { ref, term } from './link.ts';
import { When } from './rate.ts';
import { Bilingual, Slug } from './text.ts';
import { CLOCK } from './time-of-day.ts';
import { Decimal } from './value.ts';

/** Questions whose answers decide whether this is asked, or met: by the id of the question, the choices that do. */
const If = z
  .record(Slug, z.array(Slug).min(1))
  .meta({ description: '哪个问题答了什么才有 · only when these questions are answered so' });

const Choice = z.strictObject({
  code: Slug.describe('代号，网址里用它，不改 · code, stands in addresses, never changed'),
  label: Bilingual.optional().describe('选项；不写即用清单里的名称 · the choice; left out: its name in the list'),
  means: z.array(z.string()).optional().meta({
    description:
      '相当于该条件的哪些编码；不写即代号本身，[] 即都不是 · codes of the condition; left out: the code itself; []: none',
  }),
  when: When.optional().describe('这一选项另外说明的条件 · what it says of other conditions'),
});

const asked = {
  id: Slug.describe('代号，网址里用它，不改 · code, stands in addresses, never changed'),
  asks: Bilingual.describe('问什么 · what is asked'),
  hint: Bilingual.optional().describe('怎样填 · how to answer'),
  if: If.optional(),
};

const ChoiceQuestion = z.strictObject({
  ...asked,
  condition: z.string().optional().describe('答的是哪个条件 · the condition it answers'),
  choices: z.array(Choice).min(2).describe('可选的回答 · the answers to choose from'),
  usual: Slug.describe('没有改动时选哪个 · the choice unless changed'),
});

const NumberQuestion = z.strictObject({
  ...asked,
  quantity: term('quantities').describe('答的是哪种数量 · the quantity it answers'),
  band: z.string().optional().describe('同时答的是哪个区间条件 · the band it answers as well'),
  through: z
    .literal(true)
    .optional()
    .meta({ description: '区间是一段段经过的，如堆存天数 · the bands are passed through one by one, as days are' }),
  whole: z.literal(true).optional().describe('只收整数 · whole numbers only'),
  most: Decimal.describe('大于此数当作填错 · above this it is taken as a slip'),
  usual: Decimal.describe('没有改动时的数 · the number unless changed'),
});

const TimeQuestion = z.strictObject({
  ...asked,
  time: z.string().describe('几点，答的是哪个按时间分的条件 · at what time: the condition that goes by time'),
  usual: z.string().regex(CLOCK).describe('没有改动时的时间 · the time unless changed'),
});

const Meet = z.strictObject({
  fee: ref('fee').describe('哪项收费 · which fee'),
  if: If.optional(),
  ifMore: Slug.optional().describe('这个数大于零才有 · only when this number is above zero'),
  possible: z
    .literal(true)
    .optional()
    .meta({ description: '可能发生，不计入合计 · may be met; listed apart and not in the total' }),
  when: When.optional().describe('这一笔是什么情形 · the case of this charge'),
  given: z
    .record(term('quantities'), z.string())
    .optional()
    .meta({ description: '数量取自哪个问题，或就是几 · which question gives a quantity, or how many it is' }),
  paidBy: term('roles').optional().describe('这里由谁付 · who pays here'),
  note: Bilingual.optional().describe('给读者的话 · a word to the reader'),
});

const Scenario = z.strictObject({
  id: Slug.describe('代号，网址里用它，不改 · code, stands in addresses, never changed'),
  name: Bilingual,
  explains: Bilingual.describe('什么情形 · what the situation is'),
  payers: z
    .array(term('roles'))
    .min(1)
    .describe('谁在估算；别人付的另列，不计入合计 · who estimates; what others pay is apart'),
  fixed: When.default({}).describe('不用问就知道的条件 · conditions known without asking'),
  questions: z
    .array(z.union([ChoiceQuestion, NumberQuestion, TimeQuestion]))
    .describe('问什么，按页面次序 · what is asked, in the order of the page'),
  kinds: z.array(Slug).min(2).optional().meta({
    description:
      '每种箱各答一次的问题，连在一起写，其中一题问几个 · questions answered for each kind of box; they stand together, and one of them asks how many',
  }),
  meets: z.array(Meet).min(1).describe('会遇到哪些收费 · the fees it can meet'),
});

export const Scenarios = z.array(Scenario);
export type Scenario = z.infer<typeof Scenario>;
export type Question = Scenario['questions'][number];
export type Meet = Scenario['meets'][number];
