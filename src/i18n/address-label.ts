// What an address of the site is called in a line: the entry it leads to, else the address itself.
import type { Catalogue } from '#domain/catalogue.ts';
import { partyLabel } from './labels.ts';
import type { Lang } from './lang.ts';

export function addressLabel(catalogue: Catalogue, address: string, lang: Lang): string {
  const { entity, id, on } = /^\/(?:f|e\/(?<entity>[a-z0-9-]+))\/(?<id>\d{4,})\/(?<on>[\d-]+|undated)?/u.exec(address)
    ?.groups ?? { id: '' };
  const fee = catalogue.fees.get(id ?? '');
  if (!fee) return address;
  const whose = entity === undefined ? [] : [partyLabel(catalogue, entity, lang).text];
  const dated = on !== undefined && on !== 'undated' ? [on] : [];
  return [...whose, fee.name[lang], ...dated].join(' · ');
}
