// What of a site’s identity is still a stand-in: found before readers find it.
import type { Site } from '#schema/site.ts';

/** Hosts that are reserved and answer nowhere (RFC 2606, RFC 6761). */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/u;

export type Unsettled = 'baseUrl' | 'contact' | 'contact.email' | 'contact.url' | 'contact.issues';

/** Keys of content/site.yaml that lead a reader nowhere; empty for a site that is ready to be public. */
export function unsettledOf({ baseUrl, contact }: Pick<Site, 'baseUrl' | 'contact'>): Unsettled[] {
  const leadsNowhere = (address: string | undefined) =>
    address !== undefined && reserved.test(new URL(address).hostname);
  const { email, url, issues } = contact ?? {};
  return [
    ...(leadsNowhere(baseUrl) ? (['baseUrl'] as const) : []),
    ...(email === undefined && url === undefined && issues === undefined ? (['contact'] as const) : []),
    ...(email !== undefined && reserved.test(email.split('@').at(-1)!) ? (['contact.email'] as const) : []),
    ...(leadsNowhere(url) ? (['contact.url'] as const) : []),
    ...(leadsNowhere(issues) ? (['contact.issues'] as const) : []),
  ];
}
