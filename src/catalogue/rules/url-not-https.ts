// Addresses are https, unless the source itself has none; what is not to be linked carries no address.
import type { Located, Rule } from '../draft.ts';
import { quote } from '../problem.ts';

export const urlSecure: Rule = {
  name: 'url-not-https',
  protects: { zh: '外部网址用 https', en: 'Outside addresses use https' },
  check({ entries, singles }, report) {
    const check = (
      where: Located,
      path: string[],
      { url, http }: { url?: string | undefined; http?: true | undefined },
    ) => {
      if (url === undefined || url.startsWith('https:') || http) return;
      report(where, [...path, 'url'], {
        zh: `网址应以 https:// 开头：${quote(url)}。对方确实没有 https 时，在旁边写 http: true。`,
        en: `The address should begin with https://: ${quote(url)}. Where the source has no https, say http: true beside it.`,
      });
    };
    for (const kind of ['document', 'entity', 'channel'] as const) {
      for (const entry of entries[kind]) check(entry, [], entry.data);
    }
    const { sources, site } = singles;
    for (const [id, source] of Object.entries(sources?.data ?? {})) {
      check(sources!, [id], source);
      if (source.url !== undefined && source.noLink) {
        report(sources!, [id, 'url'], {
          zh: '写了 noLink（不宜链接）就不能再写 url。',
          en: 'A source with noLink carries no url.',
        });
      }
    }
    if (site) check(site, [], { url: site.data.baseUrl });
  },
};
