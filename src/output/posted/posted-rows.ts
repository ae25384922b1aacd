// What is listed for each charge today, row by row, by the rules and by whoever posts a price: what the comparison of companies
// and the search fetch to show the row that is asked for. One file a language.
import type { Catalogue } from '#domain/catalogue.ts';
import { feePath, tariffPath } from '#domain/address/address.ts';
import { ceilingOf, postedLists, viewFee } from '#domain/entry/entry.ts';
import { measureOfVersion } from '#domain/entry/measure.ts';
import { codesOf, isBand, isElsewhere } from '#case/when.ts';
import { dateText } from '#i18n/date.ts';
import { partyLabel } from '#i18n/labels.ts';
import { localPath, type Lang } from '#i18n/lang.ts';
import { unitText } from '#i18n/price.ts';
import { rateLine } from '#i18n/rate-line.ts';
import { whenText } from '#i18n/when-text.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { squeeze } from '#text/normalise.ts';
import type { Day } from '#time/day.ts';
import { SIZE, type PostedBy, type PostedRow, type PostedRows } from './shape.ts';

export function postedRows(catalogue: Catalogue, lang: Lang, day: Day): PostedRows {
  const { vocabulary } = catalogue;
  const fees: PostedRows['fees'] = {};
  for (const fee of catalogue.fees.values()) {
    const view = viewFee(catalogue, fee.id, day);
    if (view.state === 'ended') continue;
    const { dated, undated } = postedLists(view.tariffs);
    const listOf = (entity: string | null, version: Version): PostedBy => ({
      by: entity ?? '',
      who: entity === null ? '' : partyLabel(catalogue, entity, lang).text,
      measure: measureOfVersion(catalogue, fee, entity, version),
      from:
        version.from === 'unknown' ? '' : dateText(version.from, version.fromPrecision, vocabulary.precisions, lang),
      url: localPath(lang, entity === null ? feePath(fee.id) : tariffPath(entity, fee.id)),
      rows: version.rates
        .filter(rate => !isElsewhere(rate))
        .map(rate => rowOf(catalogue, rate, ceilingOf(catalogue, fee, entity, version), lang)),
    });
    const lists = [
      ...(view.version ? [listOf(null, view.version)] : []),
      ...[...dated, ...undated].map(({ tariff, version }) => listOf(tariff.entity, version)),
    ].filter(({ rows }) => rows.length > 0);
    if (lists.length > 0) fees[fee.id] = { name: fee.name[lang], lists };
  }
  const values = vocabulary.conditions[SIZE]?.values ?? {};
  return {
    words: conditionWords(catalogue),
    labels: codeLabels(catalogue, fees, lang),
    sizes: Object.fromEntries(Object.entries(values).map(([code, term]) => [code, term[lang]])),
    fees,
  };
}

function rowOf({ vocabulary }: Catalogue, rate: Rate, ceiling: boolean, lang: Lang): PostedRow {
  const known = rate.unpublished === undefined ? 1 : 0;
  return [
    rate.id,
    whenText(vocabulary, rate.when, lang).join(lang === 'zh' ? '，' : ', ') || rate.label[lang],
    rateLine(rate, vocabulary, lang, ceiling),
    unitText(rate, vocabulary, lang),
    codesText(rate),
    rate.amount ?? (rate.range ? `${rate.range.from} ${rate.range.to}` : ''),
    known,
  ];
}

/** Bands are told by their ends: `net=2000-10000`. */
function codesText({ when }: Rate): string {
  return Object.entries(when)
    .map(([dimension, condition]) =>
      isBand(condition)
        ? `${dimension}=${condition.over ?? ''}-${condition.upTo ?? ''}`
        : `${dimension}=${codesOf(condition).join('|')}`,
    )
    .join(' ');
}

function codeLabels({ vocabulary }: Catalogue, fees: PostedRows['fees'], lang: Lang): Record<string, string> {
  const rows = Object.values(fees).flatMap(({ lists }) => lists.flatMap(list => list.rows));
  const pairs = new Set(
    rows.flatMap(([, , , , codes]) =>
      codes
        .split(' ')
        .filter(Boolean)
        .flatMap(pair => {
          const [dimension = '', values = ''] = pair.split('=');
          return values.split('|').map(value => `${dimension}=${value}`);
        }),
    ),
  );
  return Object.fromEntries(
    [...pairs].map(pair => {
      const [dimension = '', value = ''] = pair.split('=');
      const [over, upTo] = value.split('-');
      // A band is written by its ends.
      const condition = /^[\d.]*-[\d.]*$/u.test(value)
        ? { ...(over ? { over } : {}), ...(upTo ? { upTo } : {}) }
        : value;
      return [pair, whenText(vocabulary, { [dimension]: condition }, lang)[0] ?? value];
    }),
  );
}

/** Every word for a code that is no mere figure, squeezed. */
function conditionWords({ vocabulary }: Catalogue): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [dimension, { values = {} }] of Object.entries(vocabulary.conditions))
    for (const [code, { zh, en, also = [] }] of Object.entries(values))
      for (const word of [zh, en, ...also]) {
        const key = squeeze(word);
        if (key.length >= 2 && !/^\d+$/u.test(key)) words[key] ??= `${dimension}=${code}`;
      }
  return words;
}
