// Addresses are https, unless the source itself has none; what is not to be linked carries no address.
import type { Located, Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';

export const urlSecure: Rule = {
  name: 'url-not-https',
  protects: { zh: '外部网址用 https', en: 'Outside addresses use https' },
  check({ entries, singles }, report) {
    const check = (
      where: Located,
      path: string[],
      url: string | undefined,
      /** Whether the place has a key `http` at all, and what it says. */
      http: true | undefined | 'no such key',
    ) => {
      if (url === undefined) return;
      const secure = new URL(url).protocol === 'https:';
      if (secure && http === true) {
        report(where, [...path.slice(0, -1), 'http'], {
          zh: '网址已是 https，请删去 http: true。',
          en: 'The address is https already. Remove http: true.',
        });
      }
      if (secure || http === true) return;
      report(where, path, {
        zh: `网址应以 https:// 开头：${quote(url)}。${http ? '请改用 https 网址，或不写网址。' : '对方确实没有 https 时，在旁边写 http: true。'}`,
        en: `The address should begin with https://: ${quote(url)}. ${http ? 'Use an https address, or none.' : 'Where the source has no https, say http: true beside it.'}`,
      });
    };
    for (const entry of entries.document) check(entry, ['url'], entry.data.url, entry.data.http);
    for (const kind of ['entity', 'channel'] as const) {
      for (const entry of entries[kind]) check(entry, ['url'], entry.data.url, 'no such key');
    }
    const { sources, site } = singles;
    for (const [id, source] of Object.entries(sources?.data ?? {})) {
      check(sources!, [id, 'url'], source.url, source.http);
      if (source.url !== undefined && source.noLink) {
        report(sources!, [id, 'url'], {
          zh: '写了 noLink（不宜链接）就不能再写 url。请删去其中一个。',
          en: 'A source with noLink carries no url. Remove one of them.',
        });
      }
    }
    if (!site) return;
    const { baseUrl, repository, contact } = site.data;
    check(site, ['baseUrl'], baseUrl, 'no such key');
    check(site, ['repository'], repository, 'no such key');
    check(site, ['contact', 'url'], contact?.url, 'no such key');
  },
};
