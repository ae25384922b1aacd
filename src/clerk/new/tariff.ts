// A new tariff: what an entity publishes for a fee for which no list of it was there.
import { newTariff } from '#clerk/edit/new-tariff.ts';
import { basisOf, basisQuestions, checkedOf, checkedQuestions } from './provenance.ts';
import { choicesOf, dayOrUnknown, inBoth, refuse, type Form, type Question } from './question.ts';
import { code } from '#schema/needed-codes.ts';
import { rowQuestions, rowsOf } from './rows.ts';

export const entityQuestion: Question = {
  option: 'entity',
  ask: { zh: '哪个单位', en: 'Entity' },
  choices: ({ catalogue }) => [...catalogue.entities].map(([code, { name }]) => ({ code, says: name })),
};

export const feeQuestion: Question = {
  option: 'fee',
  ask: { zh: '哪项收费：编号或名称', en: 'Fee: its id or name' },
  choices: ({ catalogue }) => [...catalogue.fees].map(([code, { name }]) => ({ code, says: name })),
};

export const tariff: Form = {
  title: { zh: '公示价目（一个单位、一项收费）', en: 'Tariff (an entity’s list for a fee)' },
  steps: [
    entityQuestion,
    {
      ...feeQuestion,
      read: (id, { catalogue }, so) =>
        catalogue.tariffs.some(each => each.fee === id && each.entity === so.one('entity'))
          ? refuse(
              `${so.one('entity')} 已有 ${id} 的价目，请改用 npm run new -- version。`,
              `${so.one('entity')} has a tariff for ${id} already. Use npm run new -- version.`,
            )
          : { value: id },
    },
    ...inBoth('name', '该单位印的名称，与项目名不同才写', 'The name the entity prints, where it differs', {
      otherwise: '',
    }),
    dayOrUnknown('from', '自哪天起（价目没有日期写 unknown）', 'First day (unknown for an undated list)'),
    dayOrUnknown('published', '公布日期', 'Day of publication', { otherwise: so => so.one('from') }),
    {
      option: 'change',
      ask: { zh: '变更代码，可多个', en: 'Change codes; several' },
      choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.changes),
      otherwise: code('changes', 'I'),
      many: true,
    },
    ...basisQuestions,
    ...checkedQuestions,
    rowQuestions,
  ],
  files(so, known) {
    const fee = known.catalogue.fees.get(so.one('fee'))!;
    const entity = known.catalogue.entities.get(so.one('entity'))!;
    const version = {
      from: so.one('from'),
      published: so.one('published'),
      change: so.all('change'),
      basis: basisOf(so),
      checked: checkedOf(so),
      rates: rowsOf(so),
    };
    return [newTariff(fee, entity, version, so.maybeBoth('name'))];
  },
};
