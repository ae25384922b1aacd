// Words of /d/, and of the parts of a document's page.
import type { Lang } from './lang.ts';

interface DocumentsWords {
  title: string;
  intro: string;
  classes: Record<'laws' | 'rules' | 'plans' | 'lists' | 'news', string>;
  count: (count: number) => string;
  measures: string;
  clausesAll: string;
  clauseCount: (count: number) => string;
  flagsAll: string;
  figuresAll: string;
  places: (count: number) => string;
}

const all: Record<Lang, DocumentsWords> = {
  zh: {
    title: '法规和文件',
    intro: '收费凭的是哪些文件。这里只写文号、日期和要点，全文以官方发布的为准。',
    classes: {
      laws: '法律、法规',
      rules: '部门和地方的规定、通知',
      plans: '规划',
      lists: '企业公示的价目',
      news: '新闻和报道',
    },
    count: count => `${count} 份`,
    measures: '政策文件里的措施，逐条看',
    clausesAll: '看每一条',
    clauseCount: count => `${count} 条`,
    flagsAll: '看每一处',
    figuresAll: '看每一个数字',
    places: count => `${count} 处`,
  },
  en: {
    title: 'Laws and documents',
    intro:
      'The documents that charges are based on. Only numbers, dates and main points are given here; the official text prevails.',
    classes: {
      laws: 'Laws and regulations',
      rules: 'Rules and notices of ministries and local authorities',
      plans: 'Plans',
      lists: 'Price lists published by companies',
      news: 'News and reports',
    },
    count: count => (count === 1 ? '1 document' : `${count} documents`),
    measures: 'Measures in policy documents, one by one',
    clausesAll: 'Show each clause',
    clauseCount: count => `${count} clauses`,
    flagsAll: 'Show each of them',
    figuresAll: 'Show each figure',
    places: count => (count === 1 ? '1 place' : `${count} places`),
  },
};

export function documentsWords(lang: Lang): DocumentsWords {
  return all[lang];
}
