// Words of the operating-time standards.
import type { Lang } from './lang.ts';

interface StandardsWords {
  title: string;
  intro: string;
  short: string;
  means: string;
  operation: string;
  entity: string;
  limit: string;
  within: (quantity: string, unit: string) => string;
  notRead: string;
  notKnownToday: string;
  feesFor: string;
  toFind: string;
  allStandards: string;
  none: string;
  noneOf: string;
}

const zh: StandardsWords = {
  title: '多久该办完（作业时限）',
  intro: '码头、堆场做一项作业最长用多久，由经营单位公布。时限与为同一作业收的费用放在一起看：付了钱，多久该做完。',
  short: '这项作业要多久',
  means: '经营单位公布的作业时限；没查到的写“还没查到”。',
  operation: '作业',
  entity: '单位',
  limit: '时限',
  within: (quantity, unit) => `${quantity} ${unit}内`,
  notRead: '还没查到',
  notKnownToday: '这一天的时限没查到',
  feesFor: '为它收的费用',
  toFind: '还没查到的时限，列在“还缺什么”里',
  allStandards: '全部作业时限',
  none: '没有查到作业时限。',
  noneOf: '还没有查到哪个单位的时限。',
};

const en: StandardsWords = {
  title: 'How long operations may take',
  intro:
    'How long each operation at a terminal or yard may take, as its operator publishes it, beside the charge for the same operation: what you pay for, and by when it should be done.',
  short: 'How long the operation may take',
  means: 'Time limits as published by the operator; those we have not found say so.',
  operation: 'Operation',
  entity: 'Operator',
  limit: 'Time limit',
  within: (quantity, unit) => `within ${quantity} ${unit}${quantity === '1' ? '' : 's'}`,
  notRead: 'Not found yet',
  notKnownToday: 'Not found for this day',
  feesFor: 'Charged for it',
  toFind: 'Limits not found yet are listed under “Still missing”',
  allStandards: 'All operating times',
  none: 'No operating times were found.',
  noneOf: 'No operator’s limit has been found yet.',
};

export const standardsWords = (lang: Lang): StandardsWords => ({ zh, en })[lang];
