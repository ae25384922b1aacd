// Words of the citing block, apart from the others: its script needs them, and not the whole dictionary.
import type { Lang } from './lang.ts';

export type CitationStyle = 'zh' | 'en' | 'bibtex' | 'json';

export interface CiteWords {
  means: string;
  /** A fee without rates of its own: the entry is cited. */
  meansNoVersion: string;
  styles: Record<CitationStyle, string>;
  copy: string;
  copyStyle: (style: string) => string;
  /** Stands on the button for a while. */
  done: string;
  copied: (style: string) => string;
  /** The clipboard was refused; the text is selected. */
  selected: string;
  share: string;
  code: string;
  codeMeans: string;
  /** What stands beside the code on paper: number, day of effect or what is known of it, hash. */
  printed: (id: string, from: string | null, hash: string | null) => string;
  /** The quiet link beside a row or clause. */
  linkTo: (what: string) => string;
}

const all: Record<Lang, CiteWords> = {
  zh: {
    means: '引用的是本版本的固定网址，以后有新标准也不变。',
    meansNoVersion: '本项没有自己的费率版本，这里引用的是条目；要引用某一单位的价目，请到它的价目页。',
    styles: { zh: '中文', en: 'English', bibtex: 'BibTeX', json: 'JSON' },
    copy: '复制',
    copyStyle: style => `复制${style}引用`,
    done: '已复制',
    copied: style => `已复制${style}引用`,
    selected: '未能复制，文字已选中，请用系统的复制。',
    share: '分享',
    code: '二维码',
    codeMeans: '扫码打开本条目',
    printed: (id, from, hash) =>
      [`编号 ${id}`, from && `${from} 施行`, hash && `校验码 ${hash}`].filter(Boolean).join(' · '),
    linkTo: what => `本行链接：${what}`,
  },
  en: {
    means: 'This cites the permanent address of this version, which does not change when new rates come.',
    meansNoVersion:
      'This charge has no version of its own, so the entry is cited; to cite one body’s list, go to the page of that list.',
    styles: { zh: '中文', en: 'English', bibtex: 'BibTeX', json: 'JSON' },
    copy: 'Copy',
    copyStyle: style => `Copy the citation, ${style}`,
    done: 'Copied',
    copied: style => `Citation copied, ${style}`,
    selected: 'Copying failed. The text is selected, so that you can copy it yourself.',
    share: 'Share',
    code: 'QR code',
    codeMeans: 'Scan to open this entry',
    printed: (id, from, hash) =>
      [`No. ${id}`, from && `in effect from ${from}`, hash && `content hash ${hash}`].filter(Boolean).join(' · '),
    linkTo: what => `Link to this line: ${what}`,
  },
};

export function citeWords(lang: Lang): CiteWords {
  return all[lang];
}
