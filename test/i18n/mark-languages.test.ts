// What a page says in the other language is marked, whatever made it, and nothing else of the page is touched.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markLanguages } from '#i18n/mark-languages.ts';

const page = (lang: string, body: string) => `<!DOCTYPE html><html lang="${lang}"><body>${body}</body></html>`;

test.each([
  ['en', '<p>海关</p>', '<p><bdi lang="zh-CN">海关</bdi></p>'],
  ['en', '<p>Fee 海关 here</p>', '<p><bdi>Fee <bdi lang="zh-CN">海关</bdi> here</bdi></p>'],
  [
    'en',
    '<h2 lang="zh-CN">海关 <b>费</b></h2><p>费</p>',
    '<h2 lang="zh-CN">海关 <b>费</b></h2><p><bdi lang="zh-CN">费</bdi></p>',
  ],
  ['en', '<p title="a > 费">Fee<br>费</p>', '<p title="a > 费">Fee<br><bdi lang="zh-CN">费</bdi></p>'],
  ['zh-CN', '<p>KCN Shipping</p>', '<p><bdi lang="en">KCN Shipping</bdi></p>'],
  ['zh-CN', '<p>THC 和 CC BY 4.0</p>', '<p>THC 和 CC BY 4.0</p>'],
  ['zh-CN', '<p lang="en">Port dues</p>', '<p lang="en">Port dues</p>'],
])('%s: %s', (lang, body, marked) => expect(markLanguages(page(lang, body), 'zh')).toBe(page(lang, marked)));

test.each([
  '<script>const a = "费 < 费";</script>',
  '<style>a::after { content: "费" }</style>',
  '<title>费</title>',
  '<option>费</option>',
  '<svg><text>费</text></svg>',
  '<pre>费</pre>',
  '<!-- 费 <p> -->',
])('%s is left as it is', part => {
  expect(markLanguages(page('en', part), 'en')).toBe(page('en', part));
});

test('a piece of a page is in the language that it is said to be in', () => {
  expect(markLanguages('<p>费</p>', 'en')).toContain('lang="zh-CN"');
  expect(markLanguages('<p>费</p>', 'zh')).toBe('<p>费</p>');
});

test('without the marks it is the page again, however broken', () => {
  const parts = fc.constantFrom(
    '<p>',
    '</p>',
    '<div lang="en">',
    '</div>',
    '费',
    'Port dues',
    '<',
    '>',
    '"',
    '<br>',
    '<pre>',
    '</pre>',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(parts), array => {
      const html = array.join('');
      const marked = markLanguages(html, 'zh');
      expect(marked.replaceAll(/<bdi(?: lang="[\w-]+")?>|<\/bdi>/gu, '')).toBe(html);
    }),
  );
});
