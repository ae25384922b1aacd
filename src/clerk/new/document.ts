// A new document that entries rest on: a law, a notice, a posted list. Its identity, never its text.
import { Document } from '#schema/document.ts';
import { Address } from '#schema/text.ts';
import { newFile } from '#clerk/edit/new-file.ts';
import { checkedOf, checkedQuestions } from './provenance.ts';
import { choicesOf, dayOrUnknown, fitting, inBoth, slug, text, type Choice, type Form } from './question.ts';

const kindNames: Record<Document['kind'], Choice['says']> = {
  law: { zh: '法律', en: 'Law' },
  regulation: { zh: '行政法规', en: 'Regulation' },
  rule: { zh: '规章', en: 'Rule' },
  notice: { zh: '通知', en: 'Notice' },
  announcement: { zh: '公告', en: 'Announcement' },
  plan: { zh: '规划、方案', en: 'Plan' },
  letter: { zh: '函', en: 'Letter' },
  list: { zh: '公示价目', en: 'Posted list' },
  report: { zh: '报道', en: 'Report' },
};

export const document: Form = {
  title: { zh: '文件（通知、法规、公示价目）', en: 'Document (a notice, a law, a posted list)' },
  steps: [
    ...inBoth('title', '名称，照原样', 'Title, as printed'),
    slug(({ draft }) => new Set(draft.entries.document.map(each => each.slug)), 'title-en'),
    text('number', '文号，照原样（没见到就不填）', 'Number, as printed (left out where it was not seen)', {
      otherwise: '',
    }),
    ...inBoth('issuer', '发文单位', 'Who issued it'),
    { option: 'kind', ask: { zh: '哪一种', en: 'Kind' }, choices: () => choicesOf(kindNames) },
    dayOrUnknown('dated', '落款日期', 'Date on the document'),
    dayOrUnknown('published', '公布日期', 'Day of publication', { otherwise: '' }),
    dayOrUnknown('from', '施行日期', 'First day in force', { otherwise: so => so.one('dated') }),
    {
      option: 'status',
      ask: { zh: '效力', en: 'Status' },
      choices: ({ catalogue }) => choicesOf(catalogue.vocabulary['document-statuses']),
    },
    ...inBoth('summary', '做了什么，用自己的话', 'What it did, in your own words'),
    text('url', '网址，https', 'Web address, https', { otherwise: '', read: fitting(Address) }),
    ...checkedQuestions,
  ],
  files(so) {
    const title = so.both('title');
    return [
      newFile('seeds', `documents/${so.one('slug')}.yaml`, title, {
        title,
        number: so.maybe('number'),
        issuers: [so.both('issuer')],
        kind: so.one('kind'),
        dated: so.one('dated'),
        published: so.maybe('published'),
        from: so.one('from'),
        status: so.one('status'),
        summary: so.both('summary'),
        url: so.maybe('url'),
        checked: checkedOf(so),
      }),
    ];
  },
};
