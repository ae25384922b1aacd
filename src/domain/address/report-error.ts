// A report of an error: where it is filed, with its text filled in, and which page it is about.

/** `/about/?entry=%2Ff%2F0104%2F#report`: the report that speaks of a page. */
export function reportPath(path: string): string {
  return `/about/?entry=${encodeURIComponent(path)}#report`;
}

/** The page that a query names; null where it names none of this site’s form. What stands there may come from anywhere. */
export function entryAsked(query: string): string | null {
  const asked = new URLSearchParams(query).get('entry') ?? '';
  return /^\/(?:[a-z0-9-]+\/)*$/u.test(asked) && asked.length <= 200 ? asked : null;
}

export function mailAddress(email: string, subject: string, text: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}

/** The address for a new issue, whatever query it has already. */
export function issueAddress(issues: string, subject: string, text: string): string {
  const url = new URL(issues);
  url.searchParams.set('title', subject);
  url.searchParams.set('body', text);
  return url.href;
}
