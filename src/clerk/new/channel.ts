// A new channel for complaints, reports or questions. Nobody has called it yet: `tested: null`.
import { Channel } from '#schema/entity.ts';
import { Address } from '#schema/text.ts';
import { newFile } from '#clerk/edit/new-file.ts';
import { checkedOf, checkedQuestions } from './provenance.ts';
import { dayOrUnknown, fitting, inBoth, refuse, slug, text, type Form } from './question.ts';

export const channel: Form = {
  title: { zh: '投诉渠道', en: 'Channel' },
  steps: [
    ...inBoth('name', '名称', 'Name'),
    slug(({ draft }) => new Set(draft.entries.channel.map(each => each.slug)), 'name-en'),
    text('order', '页面上的次序', 'Order on the page', {
      otherwise: (_, { catalogue }) =>
        String(Math.max(0, ...[...catalogue.channels.values()].map(each => each.order)) + 1),
      read: order =>
        /^[1-9]\d{0,3}$/u.test(order) ? { value: order } : refuse('写一个整数。', 'Write a whole number.'),
    }),
    text('phone', '电话', 'Telephone', { otherwise: '', read: fitting(Channel.shape.phone) }),
    text('url', '网址', 'Web address', { otherwise: '', read: fitting(Address) }),
    ...inBoth('body', '由谁受理', 'Who answers'),
    ...inBoth('handles', '管什么', 'What it takes'),
    ...inBoth('not-for', '不管什么', 'What it does not take', { otherwise: '' }),
    ...inBoth('hours', '服务时间', 'Hours', { otherwise: '' }),
    dayOrUnknown('last-confirmed', '最近一次确认在用的日期', 'Last day it was seen to be in use', {
      otherwise: 'unknown',
    }),
    ...checkedQuestions,
  ],
  files(so) {
    const name = so.both('name');
    return [
      newFile('content', `channels/${so.one('slug')}.yaml`, name, {
        name,
        order: Number(so.one('order')),
        phone: so.maybe('phone'),
        url: so.maybe('url'),
        body: so.both('body'),
        handles: so.both('handles'),
        notFor: so.maybeBoth('not-for'),
        hours: so.maybeBoth('hours'),
        status: 'open',
        lastConfirmed: so.one('last-confirmed'),
        tested: null,
        checked: checkedOf(so),
      }),
    ];
  },
};
