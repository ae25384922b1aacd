// Words of a report of an error, apart from the others: its script needs them, and not the whole dictionary.
import type { Lang } from './lang.ts';

interface ReportWords {
  link: string;
  how: string;
  subject: string;
  byMail: string;
  byIssue: string;
  nowhere: string;
  /** Leads to the channels for complaints. */
  dispute: string;
  copy: string;
  done: string;
  selected: string;
  /** The text to send; what the reader does not fill in stays open. */
  text: (entry: string, day: string, version: string) => string;
}

const zh: ReportWords = {
  link: '报告错误',
  how: '把下面的文字填好发出：哪一页、哪一天看到、哪里不对、正确的是什么、出处在哪里。有出处的改得最快。本页不保存、不发送任何内容。',
  subject: '收费信息有误',
  byMail: '用邮件发送',
  byIssue: '在代码托管平台新建问题',
  nowhere: '编者还没有公布联系方式，眼下收不到来信。下面的文字可以先复制留着。',
  dispute: '对一笔收费有争议，现在就能找这些渠道',
  copy: '复制',
  done: '已复制',
  selected: '未能复制，文字已选中，请用系统的复制。',
  text: (entry, day, version) =>
    `页面：${entry}\n看到的日期：${day}（数据版本 ${version}）\n哪里不对：\n正确的是：\n出处（文件和条次，或网址）：\n`,
};

const en: ReportWords = {
  link: 'Report an error',
  how: 'Fill in the text below and send it: which page, seen on which day, what is wrong, what is right, and your source. Errors reported with a source are corrected soonest. This page neither stores nor sends anything.',
  subject: 'An error in the charges',
  byMail: 'Send by e-mail',
  byIssue: 'File an issue',
  nowhere:
    'No contact address has been published yet, so nothing can be sent today. You can copy the text below and keep it.',
  dispute: 'If a charge is in dispute, these channels help now',
  copy: 'Copy',
  done: 'Copied',
  selected: 'Copying failed. The text is selected, so that you can copy it yourself.',
  text: (entry, day, version) =>
    `Page: ${entry}\nSeen on: ${day} (data version ${version})\nWhat is wrong:\nWhat is right:\nSource (document and clause, or web address):\n`,
};

export const reportWords = (lang: Lang): ReportWords => ({ zh, en })[lang];
