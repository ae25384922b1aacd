// Words said at an address that has moved.
import type { Lang } from './lang.ts';

interface MovedWords {
  title: string;
  page: (on: string) => string;
  rows: string;
  row: (on: string) => string;
}

const zh: MovedWords = {
  title: '网址已改',
  page: on => `这一页自 ${on} 起移到`,
  rows: '移走的行',
  row: on => `这一行自 ${on} 起移到`,
};

const en: MovedWords = {
  title: 'This address has moved',
  page: on => `Since ${on} this page is at`,
  rows: 'Rows that have moved',
  row: on => `Since ${on} this row is at`,
};

export const movedWords = (lang: Lang): MovedWords => ({ zh, en })[lang];
