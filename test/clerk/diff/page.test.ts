// How a comparison is written: as text, as a page, as JSON.
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { html } from '#clerk/diff/html.ts';
import { reportJson } from '#clerk/diff/json.ts';
import { PAGE_MARK, reportPage } from '#clerk/diff/page.ts';
import { reportText } from '#clerk/diff/text.ts';
import { FEE_A, newVersion, reportOf, row, type Edits } from './two-states.ts';

const facts =
  'from: "2020-07-01"\n    published: "2020-06-20"\n    change: [A]\n    checked: { on: "2020-06-01", grade: secondary, source: [S2] }';
const edits: Edits = {
  [FEE_A]: newVersion(
    facts,
    `${row('import-20', 'amount: "18.5"\n        currency: CNY\n        unit: box')}\n${row('import-40', 'atCost: true', '40')}`,
  ),
  'content/channels/example-line.yaml': [
    ['zh: 示例热线, en: Example line', `zh: 示例热线, en: "Line & \\"counter\\" 5 < 6"`],
  ],
  'content/register/addresses.txt': [['/f/0002/\n', '/f/0002/\n/f/0099/\n']],
  'content/register/moves.yaml':
    '- { from: /f/0099/, to: /f/0001/, on: "2020-06-01", why: { zh: 示例, en: Example } }\n',
  'content/vocabulary/grades.yaml': [['推算', '算得']],
};
const report = reportOf(edits);
const nothing = reportOf({});
const styles = ':root { --ink: #000 }';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'long-title': 'off', 'tel-non-breaking': 'off' },
});

describe('the text', () => {
  test('says each thing in Chinese and English, with amounts, per cent, warnings and addresses', () => {
    const text = reportText(report);
    expect(text).toContain('新版本，提高 (A)');
    expect(text).toContain('new version, Increase (A)');
    expect(text).toMatch(/提高：进口 20 英尺箱 #import-20 {2}10 .* → 18\.5 .* {2}\+85%/u);
    expect(text).toContain('从公布到施行只有 11 天');
    expect(text).toContain('published 11 days ahead: under 30 days’ notice');
    expect(text).toContain('/f/0099/ → /f/0001/');
    expect(text).toContain('/f/0001/2020-07-01/');
  });

  test('is in one language where one is asked for', () => {
    expect(reportText({ ...report, langs: ['en'] })).not.toMatch(/新版本|涉及/u);
    expect(reportText({ ...report, langs: ['zh'] })).not.toContain('new version');
  });

  test('sends no control characters to the terminal', () => {
    const named = { zh: 'a\u001b[31m', en: 'b\u009b0m' };
    expect(reportText({ ...report, before: named })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });

  test('says so when nothing changes, and no more', () => {
    expect(reportText(nothing)).toBe(
      '前 → 后 · before → after\n公布的内容没有变化。\nNothing that is published changes.',
    );
  });
});

describe('the page', () => {
  test.each([
    ['of changes', report],
    ['of none', nothing],
    ['in English alone', { ...report, langs: ['en'] as const }],
  ])('%s is valid HTML', async (_, one) => {
    const { results } = await validator.validateString(reportPage(one, styles));
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
      ),
    ).toEqual([]);
  });

  test('stands alone: no script, nothing fetched, known again by its mark', () => {
    const page = reportPage(report, styles);
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|@import|url\(/u);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain(PAGE_MARK);
    expect(page).toContain(styles);
  });

  test('shows text of the data as text', () => {
    const page = reportPage(report, styles);
    expect(page).toContain('Line &amp; &quot;counter&quot; 5 &lt; 6');
    expect(html`<b title="${'"<i>&\''}">${['<i>', html`<u>${1}</u>`, null, false]}</b>`.markup).toBe(
      '<b title="&quot;&lt;i&gt;&amp;&#39;">&lt;i&gt;<u>1</u></b>',
    );
  });

  test('gives each warning with the entry it leads to', () => {
    const page = reportPage(report, styles);
    const kinds = [...page.matchAll(/data-warning="([^"]+)"/gu)].map(([, kind]) => kind);
    expect(kinds).toEqual(report.diff.warnings.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['short-notice', 'large-change', 'grade-lowered']));
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.filter(id => !page.includes(`id="${id}"`))).toEqual([]);
  });
});

test('as JSON a comparison keeps entries, rows, warnings and addresses', () => {
  const json = JSON.parse(JSON.stringify(reportJson(report))) as Record<string, unknown>;
  expect(json).toMatchObject({
    changes: expect.arrayContaining([
      expect.objectContaining({
        fate: 'changed',
        items: expect.arrayContaining([
          expect.objectContaining({
            kind: 'version-new',
            version: '2020-07-01',
            before: '2010-01-01',
            change: 'version-0001-2020-07-01',
            rows: expect.arrayContaining([
              expect.objectContaining({ id: 'import-20', percents: ['+85'], large: true }),
            ]),
          }),
        ]),
      }),
    ]),
    warnings: expect.arrayContaining([expect.objectContaining({ kind: 'short-notice', entry: 'fee 0001', days: 11 })]),
    addresses: { redirected: [{ from: '/f/0099/', to: '/f/0001/' }], everyPage: true },
  });
});
