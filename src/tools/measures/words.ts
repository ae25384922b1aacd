// Words of the measures in policy documents: their page, their place on a document's page, and links to them.
import type { DeadlineState } from '#domain/documents/measures.ts';
import type { MeasureDimension } from '#tools/search/measure-filters.ts';
import type { Lang } from '#i18n/lang.ts';

interface MeasuresWords {
  title: string;
  intro: string;
  /** Above the measures of one document. */
  measures: string;
  onThis: string;
  lead: string;
  bodies: string;
  deadline: string;
  deadlines: Record<DeadlineState, string>;
  later: string;
  fees: string;
  channels: string;
  count: (all: number) => string;
  narrowed: (kept: number, all: number) => string;
  none: string;
  clear: string;
  dimensions: Record<MeasureDimension, string>;
  andOthers: (count: number) => string;
  document: string;
  byTopic: string;
  eachOf: string;
  columns: { what: string; who: string; until: string };
  all: string;
  found: string;
}

const all: Record<Lang, MeasuresWords> = {
  zh: {
    title: '政策措施',
    intro: '政策文件说要做什么、谁负责、什么时候做完。这些是工作安排，不是收费依据。',
    measures: '逐条措施',
    onThis: '与此有关的政策措施',
    lead: '牵头',
    bodies: '责任单位',
    deadline: '期限',
    deadlines: { coming: '未到期', past: '已过期限', open: '有期限，未写到日', none: '没有写期限' },
    later: '后来怎样',
    fees: '有关收费',
    channels: '有关渠道',
    count: found => `共 ${found} 条`,
    narrowed: (kept, found) => `筛选后 ${kept} 条，共 ${found} 条`,
    none: '没有这样的措施。减少几个条件再看。',
    clear: '看全部',
    dimensions: { topic: '主题', body: '责任单位', deadline: '期限', document: '文件' },
    andOthers: count => `，另有 ${count} 家`,
    document: '看这份文件',
    byTopic: '按主题找',
    eachOf: '看每一条',
    columns: { what: '要做什么', who: '谁负责', until: '期限' },
    all: '全部政策措施',
    found: '政策措施',
  },
  en: {
    title: 'Policy measures',
    intro:
      'What policy documents say will be done, by whom and by when. These are tasks of public bodies, not a basis for charging.',
    measures: 'Measures, one by one',
    onThis: 'Policy measures on this',
    lead: 'Lead body',
    bodies: 'Bodies responsible',
    deadline: 'Deadline',
    deadlines: { coming: 'to come', past: 'past due', open: 'no day named', none: 'none stated' },
    later: 'What became of it',
    fees: 'Charges concerned',
    channels: 'Channels concerned',
    count: found => (found === 1 ? '1 measure' : `${found} measures`),
    narrowed: (kept, found) => `${kept} of ${found} after filtering`,
    none: 'No such measure. Remove a filter or two.',
    clear: 'Show all',
    dimensions: { topic: 'Topic', body: 'Body', deadline: 'Deadline', document: 'Document' },
    andOthers: count => (count === 1 ? ' and 1 other' : ` and ${count} others`),
    document: 'About this document',
    byTopic: 'Find by topic',
    eachOf: 'Show each of them',
    columns: { what: 'What', who: 'Who', until: 'By when' },
    all: 'All policy measures',
    found: 'Policy measures',
  },
};

export function measuresWords(lang: Lang): MeasuresWords {
  return all[lang];
}
