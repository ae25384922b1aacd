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
  title: '作业时限标准',
  intro: '码头、堆场做一项作业最长用多久，由经营单位公布。时限与为同一作业收的费用放在一起看：付了钱，多久该做完。',
  short: '这项作业要多久',
  means: '经营单位公布的作业时限；没有读到的写“待核”。',
  operation: '作业',
  entity: '单位',
  limit: '时限',
  within: (quantity, unit) => `${quantity} ${unit}内`,
  notRead: '待核',
  notKnownToday: '这一天的时限不详',
  feesFor: '为它收的费用',
  toFind: '还没读到的时限列在“收录情况”里',
  allStandards: '全部作业时限标准',
  none: '没有收录作业时限标准。',
  noneOf: '还没有收录哪个单位的时限。',
};

const en: StandardsWords = {
  title: 'Operating-time standards',
  intro:
    'How long an operation at a terminal or yard may take, as its operator publishes it. Read beside the charge for the same operation: what is paid for, and when it should be done.',
  short: 'How long the operation takes',
  means: 'Time limits as the operator publishes them; what was not read says so.',
  operation: 'Operation',
  entity: 'Entity',
  limit: 'Limit',
  within: (quantity, unit) => `within ${quantity} ${unit}${quantity === '1' ? '' : 's'}`,
  notRead: 'Not verified',
  notKnownToday: 'Not known for this day',
  feesFor: 'Charged for it',
  toFind: 'Limits not yet read are listed under Coverage',
  allStandards: 'All operating-time standards',
  none: 'No operating-time standards are entered.',
  noneOf: 'No entity’s limit has been entered yet.',
};

export const standardsWords = (lang: Lang): StandardsWords => ({ zh, en })[lang];
