// The HTML of each kind of page follows the standard, by an independent validator.
import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { bothLanguages } from './page-kinds.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Long titles are the official names of documents; they are not shortened.
    'long-title': 'off',
    // A telephone number of few digits needs no non-breaking characters.
    'tel-non-breaking': 'off',
  },
});

test.each([...bothLanguages, '/404.html'])('%s is valid', async address => {
  const file = path.join(inject('siteDir'), address.endsWith('/') ? `${address}index.html` : address);
  const report = await validator.validateString(fs.readFileSync(file, 'utf8'));
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(messages).toEqual([]);
});
