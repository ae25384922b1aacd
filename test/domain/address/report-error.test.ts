// A report of an error: which page it is about, and the addresses that carry its text.
import { expect, test } from 'vitest';
import { entryAsked, issueAddress, mailAddress, reportPath } from '#domain/address/report-error.ts';

test('the page that a report is about comes back out of its address', () => {
  for (const path of ['/f/0104/', '/e/nbport/0107/undated/', '/f/0111/2019-04-01/']) {
    const { search, hash } = new URL(reportPath(path), 'https://example.org');
    expect(entryAsked(search)).toBe(path);
    expect(hash).toBe('#report');
  }
});

test.each([
  '?entry=https://evil.example/',
  '?entry=//evil.example/',
  '?entry=javascript:alert(1)',
  '?entry=/f/0104/%0Ahello',
  '?entry=/f/0104',
  `?entry=/${'a/'.repeat(200)}`,
  '?other=/f/0104/',
  '',
])('what is no page of the site is left out: %s', query => {
  expect(entryAsked(query)).toBeNull();
});

test('mail and issue carry the text, line by line', () => {
  const text = '页面：/f/0104/\n哪里不对：A & B + C\n';
  const mail = new URL(mailAddress('someone@example.org', '有误', text));
  expect(mail.protocol).toBe('mailto:');
  expect(mail.pathname).toBe('someone@example.org');
  expect(mail.search).not.toContain('+');
  expect(decodeURIComponent(mail.search)).toContain(text.replaceAll('\n', '\r\n'));
  const issue = new URL(issueAddress('https://forge.example/a/b/issues/new?labels=data', 'T', text));
  expect(Object.fromEntries(issue.searchParams)).toEqual({ labels: 'data', title: 'T', body: text });
});
