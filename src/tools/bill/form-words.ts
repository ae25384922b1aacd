// Words that stand on the page of the check from the start, and that its script does not need.
import type { ExampleKind } from './examples.ts';
import type { VerdictKind } from './verdict.ts';
import type { Lang } from '#i18n/lang.ts';

interface FormWords {
  title: string;
  intro: string;
  privacy: string;
  noScript: string;
  table: { caption: string; verdict: string; means: string };
  lines: string;
  linesHint: string;
  file: string;
  fileHint: string;
  examples: string;
  exampleNames: Record<ExampleKind, string>;
  date: string;
  entity: string;
  known: string;
  others: string;
  payer: string;
  boxes: string;
  clear: string;
  results: string;
  retry: string;
  download: string;
  print: string;
  disclaimer: string;
  more: string;
  moreHint: string;
  askedOf: string;
  quoteLines: string;
  quoteHint: string;
  /** What each verdict means. */
  means: Record<VerdictKind, string>;
}

const zh: FormWords = {
  title: '核对账单',
  intro: '贴进账单，逐行看：最多能收多少、多收了多少、下一步怎么办。不发送。',
  privacy: '只在这台设备上核对，什么都不发送。填的内容留在这个标签页里，点“清空”或关掉就没了。',
  noScript: '浏览器关闭了 JavaScript，不能自动核对。可以按账单上的名称查，再和查到的标准对一对。',
  table: { caption: '各种结论的意思', verdict: '结论', means: '意思' },
  lines: '账单，每行一项',
  linesHint: 'THC 20GP*2 1100\n码头操作费 850/箱\n文件费：450元/票',
  file: '选文件',
  fileHint: '文件可以是 PDF、.xlsx、.csv，也可以拖进来。照片：先用手机提取文字，再贴进上面的框。',
  examples: '试一张：',
  exampleNames: { follows: '照价收的', differs: '多收的' },
  date: '收费日期',
  entity: '谁开的账单',
  known: '本站收有价目的单位',
  others: '其他单位',
  payer: '谁付',
  boxes: '箱数',
  clear: '清空',
  results: '核对结果',
  retry: '再试一次',
  download: '下载 CSV',
  print: '打印',
  disclaimer:
    '结论只说与本站收录的哪一条、在哪一天有出入，不是法律意见。市场价可以协商；本站收录可能不全，请以原文为准。',
  more: '更多情况（可不填）',
  moreHint: '这些可以不填。哪一行要用到，核对后会问。行里写明的，以行里的为准。',
  askedOf: '核对时可能会问',
  quoteLines: '报价单，每行一项：和账单一起对照',
  quoteHint: '订舱费 400/箱\nTHC 20GP 850/箱\n文件费 450/票',
  means: {
    'as-published': '与当日有效的规定相同或没有超过，或与开账单单位自己当日有效的公示相同。',
    'above-published': '高于当日有效的规定，或高于开账单单位自己当日有效的公示；写明高多少、与哪一条相比、自何时起。',
    'below-published': '低于规定或自己公示的。规定是上限的，低于它没有问题。',
    'market-price': '没有规定限价，由收费方自己定、自己公示。列出别家的公示价供参考，不作为判断。',
    'out-of-scope': '运费、拖车、快递、保险、税款等，不是口岸收费，本站不收录价格，也不作判断。',
    'not-on-list': '本站不认识这个名称，或没有收录到任何一家的价格。不等于不能收：请收费方出示公示的价目。',
    ended: '这项收费在当日之前已经取消；写明日期和依据。',
    'inside-lump-sum': '当日起是包干费的子项，没有超过原标准。包干费已含它时，才是收了两次。',
    'different-payer': '按规定由另一方付，不是这张账单的付款方。',
    'cannot-say': '写明有哪几种可能、各是什么结果，以及补上什么就能判断。拿不准的一律不下结论。',
  },
};

const en: FormWords = {
  title: 'Check a bill',
  intro: 'See what may be charged and what is too much. Nothing is sent.',
  privacy:
    'Checked on this device only; nothing is sent. What you enter stays in this tab until you clear it or close the tab.',
  noScript:
    'JavaScript is off in this browser, so the bill cannot be checked automatically. Look up the names on the bill and compare them with the rates you find.',
  table: { caption: 'What each result means', verdict: 'Result', means: 'Means' },
  lines: 'Your bill, a line each',
  linesHint: 'THC 20GP*2 1100\n码头操作费 850/箱\nDocumentation fee: CNY 450/BL',
  file: 'Choose file',
  fileHint:
    'PDF, .xlsx or .csv; you can also drop the file here. For a photo, extract the text on your phone first and paste it above.',
  examples: 'Try:',
  exampleNames: { follows: 'as published', differs: 'overcharged' },
  date: 'Date of the charge',
  entity: 'Who sent the bill',
  known: 'With a price list on this site',
  others: 'Others',
  payer: 'Who pays',
  boxes: 'Number of containers',
  clear: 'Clear',
  results: 'Result',
  retry: 'Try again',
  download: 'Download CSV',
  print: 'Print',
  disclaimer:
    'A result only shows which entry on this site a line differs from, and on which day; it is not legal advice. Market prices are negotiable. This site may be incomplete, and the original texts prevail.',
  more: 'More (optional)',
  moreHint:
    'All of this is optional: if a line needs it, you are asked after the check. What the line itself says takes precedence.',
  askedOf: 'What the check may ask',
  quoteLines: 'A quote, one charge per line, to compare with the bill',
  quoteHint: 'Booking fee CNY 400/container\nTHC 20GP CNY 850/container\nDocumentation fee CNY 450/BL',
  means: {
    'as-published':
      'Equal to or within the set rate in force on the day, or equal to the sender’s own list in force on the day.',
    'above-published':
      'Above the set rate in force on the day, or above the sender’s own list in force on the day: by how much, compared with which entry, and since when.',
    'below-published':
      'Below the set rate or the sender’s own list. Where the rate is a ceiling, charging less is fine.',
    'market-price':
      'No rule sets a limit: whoever charges sets and posts the price. What others post is shown for information only, not as a judgement.',
    'out-of-scope':
      'Freight, haulage, courier, insurance, taxes and the like are not port charges. This site holds no prices for them and does not judge them.',
    'not-on-list':
      'We do not know the name, or we found nobody’s price for it. That does not mean that it may not be charged: ask to see the posted list.',
    ended: 'The charge had ended before that day; the date and the legal basis are given.',
    'inside-lump-sum':
      'On that day it was part of the lump-sum charge, and the amount is within the former rate. It is charged twice only if the lump sum already includes it.',
    'different-payer': 'Under the rules somebody else pays it, not the payer of this bill.',
    'cannot-say':
      'Which cases are possible, what would apply in each, and what would settle it. When in doubt, we draw no conclusion.',
  },
};

const all: Record<Lang, FormWords> = { zh, en };

export function formWords(lang: Lang): FormWords {
  return all[lang];
}
