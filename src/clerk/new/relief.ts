// A new relief: a waiver or cut for a period, laid over rates that stay as they are.
import { newFile } from '#clerk/edit/new-file.ts';
import type { Answers } from './answers.ts';
import { basisOf, basisQuestions, checkedOf, checkedQuestions } from './provenance.ts';
import {
  choicesOf,
  day,
  dayOrUnknown,
  inBoth,
  refuse,
  slug,
  type Form,
  type Reading,
  type Repeated,
} from './question.ts';
import { entityQuestion, feeQuestion } from './tariff.ts';
import type { Value } from '#clerk/edit/yaml-text.ts';

const effects: Repeated = {
  rows: [
    feeQuestion,
    {
      ...entityQuestion,
      ask: {
        zh: '只对某个单位就写单位；对规定的费率不填',
        en: 'Entity, where it holds for one only; left out for regulated rates',
      },
      otherwise: '',
    },
    ...inBoth('label', '这一项减免是什么', 'What this effect is'),
    {
      option: 'effect',
      ask: {
        zh: '怎样减：0.80（八折）、waived（免收）、free 7 day（免费期 7 天）、other（其他，在上一问里说清）',
        en: 'How: 0.80 (charged at 80%), waived, free 7 day (free time of 7 days), other (as the label tells)',
      },
      read: (text, { catalogue }) => readEffect(text, new Set(Object.keys(catalogue.vocabulary.units))),
    },
  ],
  more: { zh: '还有一项吗？', en: 'Another effect?' },
};

export const relief: Form = {
  title: { zh: '减免', en: 'Relief' },
  steps: [
    ...inBoth('name', '名称', 'Name'),
    slug(({ draft }) => new Set(draft.entries.relief.map(each => each.slug)), 'name-en'),
    day('from', '第一天', 'First day'),
    dayOrUnknown('to', '最后一天（没见到写 unknown）', 'Last day (unknown where it was not seen)', {
      read: (text, known, so) => {
        const reading = dayOrUnknown('', '', '').read!(text, known, so);
        return 'value' in reading && text < so.one('from')
          ? refuse(`早于第一天 ${so.one('from')}。`, `Before the first day, ${so.one('from')}.`)
          : reading;
      },
    }),
    ...inBoth('to-note', '终止日的说明', 'A word on its end', { otherwise: '' }),
    dayOrUnknown('published', '公布日期', 'Day of publication', { otherwise: 'unknown' }),
    {
      option: 'change',
      ask: { zh: '变更代码，可多个', en: 'Change codes; several' },
      choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.changes),
      otherwise: 'R,S',
      many: true,
    },
    ...basisQuestions,
    ...checkedQuestions,
    effects,
  ],
  files(so) {
    const name = so.both('name');
    return [
      newFile('content', `reliefs/${so.one('slug')}.yaml`, name, {
        name,
        from: so.one('from'),
        to: so.maybe('to'),
        toNote: so.maybeBoth('to-note'),
        published: so.one('published'),
        change: so.all('change'),
        basis: basisOf(so),
        checked: checkedOf(so),
        effects: effectsOf(so),
      }),
    ];
  },
};

function effectsOf(so: Answers): Value[] {
  const options = effects.rows.map(({ option }) => option);
  return so.all('effect').map((_, index) => {
    const row = so.round(options, index);
    return {
      fee: row.one('fee'),
      entity: row.maybe('entity'),
      label: row.both('label'),
      ...effectFrom(row.one('effect')),
    };
  });
}

const FREE = /^free (?<quantity>\d+) (?<unit>\S+)$/u;
const FACTOR = /^0\.\d+$/u;

function effectFrom(text: string): Record<string, Value> {
  const { quantity = '', unit = '' } = FREE.exec(text)?.groups ?? {};
  if (quantity) return { freeTime: { quantity, unit } };
  return FACTOR.test(text) ? { factor: text } : { [text]: true };
}

function readEffect(text: string, units: ReadonlySet<string>): Reading {
  const unit = FREE.exec(text)?.groups?.unit;
  if (unit !== undefined && !units.has(unit)) {
    return refuse(`没有单位 “${unit}”。`, `There is no unit “${unit}”.`);
  }
  if (unit !== undefined || FACTOR.test(text) || ['waived', 'other'].includes(text)) return { value: text };
  return refuse('写 0.80、waived、free 7 day 或 other。', 'Write 0.80, waived, free 7 day or other.');
}
