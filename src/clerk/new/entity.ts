// A new charging entity, and whether its price list was found.
import { fitting, choicesOf, dayOrUnknown, inBoth, slug, text, type Form } from './question.ts';
import { Address } from '#schema/text.ts';
import { newFile } from '#clerk/edit/new-file.ts';
import { checkedOf, checkedQuestions } from './provenance.ts';

const YES_OR_NO = [
  { code: 'yes', says: { zh: '是', en: 'Yes' } },
  { code: 'no', says: { zh: '否', en: 'No' } },
];

export const entity: Form = {
  title: { zh: '收费单位', en: 'Entity' },
  steps: [
    ...inBoth('name', '全称', 'Full name'),
    ...inBoth('short-name', '简称', 'Short name', { otherwise: '' }),
    slug(
      ({ draft, catalogue }) =>
        new Set([...draft.entries.entity.map(each => each.slug), ...Object.keys(catalogue.vocabulary.roles)]),
      'name-en',
    ),
    {
      option: 'role',
      ask: { zh: '角色，可多个', en: 'Roles; several' },
      choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.roles),
      many: true,
    },
    { option: 'list-found', ask: { zh: '找到它的价目了吗', en: 'Was its price list found' }, choices: () => YES_OR_NO },
    dayOrUnknown('list-dated', '所见最新一份价目的日期', 'Date of the newest list seen', {
      only: so => so.one('list-found') === 'yes',
    }),
    text('url', '网址', 'Web address', { otherwise: '', read: fitting(Address) }),
    ...checkedQuestions,
  ],
  files(so) {
    const name = so.both('name');
    return [
      newFile('content', `entities/${so.one('slug')}.yaml`, name, {
        name,
        shortName: so.maybeBoth('short-name'),
        roles: so.all('role'),
        list: { found: so.one('list-found') === 'yes', dated: so.maybe('list-dated') },
        url: so.maybe('url'),
        checked: checkedOf(so),
      }),
    ];
  },
};
