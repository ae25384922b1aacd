// What the script of /complain/ needs: the rules, the words for the text to send, names of charges and of who charges.
import type { Catalogue } from '#domain/catalogue.ts';
import { basisLabel } from '#i18n/labels.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import type { ComplaintGuide, ComplaintRule, LawPrices } from '#schema/complaint-guide.ts';
import type { LimitCount } from '#schema/entity.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Bilingual } from '#schema/text.ts';

type InBoth<T> = Record<Lang, T>;

export interface ComplaintData {
  baseUrl: string;
  parties: { code: string; wrongs: string[] }[];
  rules: (Pick<ComplaintRule, 'id' | 'when' | 'first'> & {
    letter: { title: Bilingual; asks: Bilingual };
    /** What is enclosed; what the text says itself is not. */
    give: InBoth<string[]>;
  })[];
  wrongs: {
    code: string;
    states: Bilingual;
    laws: { by?: string[] | undefined; prices?: LawPrices | undefined; text: Bilingual }[];
  }[];
  /** The limits of each channel that is the first one anywhere, in the channel's order. */
  channels: Record<string, { body: Bilingual; limits: { count?: LimitCount | undefined }[] }>;
  /** `by` is the one charging side that fits, or empty; `prices` is whether a rule or the charger sets them, or null. */
  fees: { id: string; name: Bilingual; by: string; prices: LawPrices | null; lists: string[] }[];
  entities: { slug: string; name: Bilingual; by: string }[];
}

const pricesOf = { rule: 'set', charger: 'posted', nobody: null } as const;

export function complaintData(catalogue: Catalogue, guide: ComplaintGuide): ComplaintData {
  const byOf = (roles: readonly string[]) => {
    const parties = guide.parties.filter(party => party.roles.some(role => roles.includes(role)));
    return parties.length === 1 ? parties[0]!.code : '';
  };
  const rolesOf = (code: string) => catalogue.entities.get(code)?.roles ?? [code];
  const cited = (basis: Basis): Bilingual => ({
    zh: basisLabel(catalogue, basis, 'zh'),
    en: basisLabel(catalogue, basis, 'en'),
  });
  return {
    baseUrl: catalogue.site.baseUrl,
    parties: guide.parties.map(({ code, wrongs }) => ({ code, wrongs })),
    rules: guide.rules.map(({ id, when, first, letter, give }) => {
      const { title, asks } = guide.letters.find(({ code }) => code === letter)!;
      const labels = give
        .map(code => guide.evidence.find(one => one.code === code)!)
        .flatMap(({ label, inText }) => (inText ? [] : [label]));
      return { id, when, first, letter: { title, asks }, give: inBoth(lang => labels.map(label => label[lang])) };
    }),
    wrongs: guide.wrongs.map(({ code, states, laws }) => ({
      code,
      states,
      laws: laws.map(law => ({ by: law.by, prices: law.prices, text: cited(law) })),
    })),
    channels: Object.fromEntries(
      [...new Set(guide.rules.map(({ first }) => first))].map(slug => {
        const { body, limits = [] } = catalogue.channels.get(slug)!;
        return [slug, { body, limits: limits.map(({ count }) => ({ count })) }];
      }),
    ),
    fees: [...catalogue.fees.values()].map(({ id, name, chargedBy, regime }) => ({
      id,
      name,
      by: byOf(chargedBy.flatMap(rolesOf)),
      prices: pricesOf[catalogue.vocabulary.regimes[regime]!.setBy],
      lists: (catalogue.tariffsOfFee.get(id) ?? []).map(({ entity }) => entity),
    })),
    entities: [...catalogue.entities.values()].map(({ slug, name, roles }) => ({ slug, name, by: byOf(roles) })),
  };
}

function inBoth<T>(make: (lang: Lang) => T): InBoth<T> {
  return Object.fromEntries(langs.map(lang => [lang, make(lang)])) as InBoth<T>;
}
