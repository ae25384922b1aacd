// The value of a field in words: codes by their labels, references by their names, dates and grounds as on the site.
import type { Catalogue } from '#domain/catalogue.ts';
import { basisLabel, partyLabel } from '#i18n/labels.ts';
import { diffWords } from './words.ts';
import type { Lang } from '#i18n/lang.ts';
import { comma } from '#i18n/punctuation.ts';
import { words } from '#i18n/words.ts';
import type { Tax } from '#schema/tax.ts';
import type { Basis } from '#schema/provenance.ts';

/** Never empty; what has no words of its own is shown as it stands in the file. */
export function valueText(catalogue: Catalogue, field: string, value: unknown, lang: Lang): string {
  if (value === undefined || value === null) return diffWords(lang).notGiven;
  if (Array.isArray(value)) return value.map(one => valueText(catalogue, field, one, lang)).join(comma[lang]);
  if (typeof value === 'object') return objectText(catalogue, field, value as Record<string, unknown>, lang);
  const code = String(value);
  const { vocabulary, catalogues, channels, fees } = catalogue;
  const label = (list: Record<string, { zh: string; en: string }>) => list[code]?.[lang] ?? code;
  switch (field) {
    case 'change':
      return `${label(vocabulary.changes)} (${code})`;
    case 'regime':
      return label(vocabulary.regimes);
    case 'tax':
      return words(lang).taxes[code as Tax] ?? code;
    case 'choice':
      return label(vocabulary.choices);
    case 'status':
      return label(vocabulary['document-statuses']);
    case 'fromPrecision':
    case 'toPrecision':
      return label(vocabulary.precisions);
    case 'chargedBy':
    case 'collectedBy':
    case 'collectedFor':
    case 'paidBy':
    case 'roles':
      return partyLabel(catalogue, code, lang).text;
    case 'catalogue':
      return catalogues.find(({ id }) => id === code)?.shortName[lang] ?? code;
    case 'channels':
      return channels.get(code)?.name[lang] ?? code;
    case 'fee':
      return `${code} ${fees.get(code)?.name[lang] ?? ''}`.trim();
    default:
      return code === 'unknown' ? words(lang).unknownDate : code;
  }
}

function objectText(catalogue: Catalogue, field: string, value: Record<string, unknown>, lang: Lang): string {
  if (typeof value.zh === 'string' && typeof value.en === 'string') return value[lang] as string;
  const labelled = value.label as Record<Lang, string> | undefined;
  const parts = (keys: readonly string[]) =>
    keys.flatMap(key => (value[key] === undefined ? [] : [valueText(catalogue, key, value[key], lang)]));
  switch (field) {
    case 'basis':
      return basisLabel(catalogue, value as Basis, lang);
    case 'ended': {
      const how = catalogue.vocabulary.endings[String(value.how)]?.[lang] ?? String(value.how);
      const next = value.successor === 'none' ? [] : [valueText(catalogue, 'fee', value.successor, lang)];
      return [String(value.on), how, ...next].join(' · ');
    }
    case 'suspended':
      return `${String(value.from)} – ${value.to === undefined ? '' : String(value.to)}`.trim();
    case 'includes':
    case 'includedIn':
      return parts(['fee', 'from', 'to']).join(' ');
    case 'effects':
      return [...parts(['fee']), ...(labelled ? [labelled[lang]] : []), ...parts(['factor'])].join(' ');
    default:
      return JSON.stringify(value);
  }
}
