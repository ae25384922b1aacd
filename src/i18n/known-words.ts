// Words of the known problems: what was wrong and is put right, and what is weak and known to be.
import type { CorrectionKind } from '#schema/corrections.ts';
import type { Lang } from './lang.ts';

interface KnownWords {
  title: string;
  corrected: string;
  correctedMeans: string;
  /** Opens those that are not the latest. */
  earlier: (count: number) => string;
  none: string;
  kinds: Record<CorrectionKind, string>;
  wrong: string;
  wrongSince: (day: string) => string;
  right: string;
  found: string;
  where: string;
  weak: string;
  weakMeans: string;
  unread: (rows: number, fees: number) => string;
  readIn: string;
  rows: (count: number) => string;
  grades: (official: number, secondary: number, derived: number) => string;
  sought: (count: number) => string;
  undated: (count: number) => string;
}

const zh: KnownWords = {
  title: '已知的问题',
  corrected: '已改正的错误',
  correctedMeans: '公布过、后来发现有误并改正的，由新到旧，不删。',
  earlier: count => `更早的 ${count} 条`,
  none: '目前没有。',
  kinds: { amount: '金额', date: '日期', condition: '条件', name: '名称', basis: '依据', other: '其他' },
  wrong: '原来',
  wrongSince: day => `原来（${day} 起）`,
  right: '现在',
  found: '怎样发现',
  where: '在',
  weak: '还不牢靠的地方',
  weakMeans: '按今天的数据算出，补上一处就少一处。',
  unread: (rows, fees) => `${fees} 项收费中有 ${rows} 个数字还没查到`,
  readIn: '其中要到这些文件里查的',
  rows: count => `${count} 个`,
  grades: (official, secondary, derived) =>
    `现在有效的数字里，${official} 个来自官方文本，${secondary} 个只见于二手来源，${derived} 个由别的数字推算`,
  sought: count => `${count} 个问题查过而没有查到`,
  undated: count => `${count} 份价目没写日期，只供参考`,
};

const en: KnownWords = {
  title: 'Known problems',
  corrected: 'Errors corrected',
  correctedMeans: 'Errors that were published and later corrected, newest first. None is removed.',
  earlier: count => (count === 1 ? '1 earlier correction' : `${count} earlier corrections`),
  none: 'None so far.',
  kinds: { amount: 'Amount', date: 'Date', condition: 'Condition', name: 'Name', basis: 'Basis', other: 'Other' },
  wrong: 'Before',
  wrongSince: day => `Before (since ${day})`,
  right: 'Now',
  found: 'How it was found',
  where: 'In',
  weak: 'Where the data are weak',
  weakMeans: 'Counted from today’s data; it goes down with each figure found.',
  unread: (rows, fees) => `${rows} figures of ${fees} charges have not been found yet`,
  readIn: 'Of these, to be looked up in',
  rows: count => (count === 1 ? '1 figure' : `${count} figures`),
  grades: (official, secondary, derived) =>
    `Of the figures in force, ${official} come from an official text, ${secondary} from secondary sources only, and ${derived} are worked out from others`,
  sought: count => `${count} questions we looked into without finding an answer`,
  undated: count => `${count} lists carry no date and are for reference only`,
};

export const knownWords = (lang: Lang): KnownWords => ({ zh, en })[lang];
