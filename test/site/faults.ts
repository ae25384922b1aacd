// What an independent validator has to say about a page.
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Long titles are the official names of documents; they are not shortened.
    'long-title': 'off',
    // A telephone number of few digits needs no non-breaking characters.
    'tel-non-breaking': 'off',
  },
});

/** `line:column rule message` for each fault; none where the page follows the standard. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
}
