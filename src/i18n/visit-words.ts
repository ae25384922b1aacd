// What is said of the last visit to /changes/; apart from the others because a script says it.
import type { Lang } from './lang.ts';

interface VisitWords {
  since: (day: string, count: number) => string;
  none: (day: string) => string;
  updated: (version: string) => string;
  fresh: string;
  forgotten: string;
}

const all: Record<Lang, VisitWords> = {
  zh: {
    since: (day, count) => `自您上次访问（${day}）以来有 ${count} 项变化，已标“新”。`,
    none: day => `自您上次访问（${day}）以来没有新的变化。`,
    updated: version => `数据版本已更新为 ${version}。`,
    fresh: '新',
    forgotten: '已忘掉。上次访问的日期只存在这台设备上，从未发送。',
  },
  en: {
    since: (day, count) =>
      count === 1
        ? `1 change since your last visit (${day}), marked “New”.`
        : `${count} changes since your last visit (${day}), marked “New”.`,
    none: day => `No change since your last visit (${day}).`,
    updated: version => `The data are now at version ${version}.`,
    fresh: 'New',
    forgotten: 'Forgotten. The day of your last visit was kept on this device only and was never sent.',
  },
};

export function visitWords(lang: Lang): VisitWords {
  return all[lang];
}
