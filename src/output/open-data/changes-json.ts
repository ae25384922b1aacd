// /api/v1/changes.json: every dated change, newest first. Figures are strings.
import { z } from 'zod';
import type { Catalogue } from '#domain/catalogue.ts';
import { feesOf, type Change } from '#domain/change/change.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import { differences } from '#domain/change/difference.ts';
import { caseOf, headlineOfRates } from '#domain/entry/headline.ts';
import { everyList, noticeSummary } from '#domain/change/notice.ts';
import { changeText } from '#i18n/change-text.ts';
import { When } from '#schema/rate.ts';
import { Basis } from '#schema/provenance.ts';
import { Bilingual } from '#schema/text.ts';
import { Day, DayOrUnknown, Decimal } from '#schema/value.ts';
import type { Fee } from '#schema/fee.ts';
import type { Version } from '#schema/version.ts';
import { siteUrl } from '#i18n/absolute.ts';

const ListJson = z
  .strictObject({
    version: Day,
    from: Decimal.nullable(),
    to: Decimal.nullable(),
    unit: z.string().nullable(),
    currency: z.string().nullable(),
    when: When.nullable().meta({ description: 'the case of the first row, without the size of box or ship' }),
    ceiling: z.boolean(),
    text: Bilingual,
  })
  .meta({
    description:
      'the first row of the version, and those that differ from it in the size of box or ship alone; from and to are null where that row is no plain figure or was not read; see the fee for all rows',
  });

const ChangeJson = z.strictObject({
  id: z.string(),
  url: z.string(),
  on: Day,
  precision: z.string().nullable(),
  kind: z.enum(['version', 'ended', 'suspension-begins', 'suspension-ends', 'relief-begins', 'relief-ends']),
  name: Bilingual,
  fees: z.array(z.string()),
  entity: z.string().nullable(),
  relief: z.string().nullable(),
  change: z.array(z.string()).meta({ description: 'amendment codes after 46 CFR 520, appendix A' }),
  published: DayOrUnknown.nullable(),
  noticeDays: z.int().nullable(),
  before: ListJson.nullable(),
  after: ListJson.nullable(),
  gapBefore: z.boolean().meta({ description: 'nothing is known between the version before and this one' }),
  rows: z.partialRecord(z.enum(differences), z.int().positive()),
  basis: z.array(Basis),
});

export const ChangesJson = z.strictObject({
  contentVersion: z.string(),
  contentDate: z.string(),
  notice: z
    .strictObject({ median: z.number().nullable(), known: z.int(), thirty: z.int(), all: z.int() })
    .meta({ description: 'days from publication to effect; each list or rule counts once, not each of its rows' }),
  changes: z.array(ChangeJson),
});

export function changesJson(catalogue: Catalogue, changes: readonly Change[]): z.infer<typeof ChangesJson> {
  const { contentVersion, contentDate } = catalogue.site;
  return {
    contentVersion,
    contentDate,
    notice: noticeSummary(everyList(catalogue)),
    changes: changes.map(change => changeJson(catalogue, change)),
  };
}

function changeJson(catalogue: Catalogue, change: Change): z.infer<typeof ChangeJson> {
  const version = change.kind === 'version' ? change : null;
  const relief = 'relief' in change ? change.relief : null;
  const texts = { zh: changeText(catalogue, change, 'zh'), en: changeText(catalogue, change, 'en') };
  const listOf = (one: Version, text: Bilingual) => listJson(catalogue, version!.fee, version!.entity, one, text);
  const prices = { zh: texts.zh.prices, en: texts.en.prices };
  return {
    id: change.id,
    url: siteUrl(catalogue.site, texts.zh.path),
    on: change.on,
    precision: change.precision ?? null,
    kind: change.kind,
    name: { zh: texts.zh.name, en: texts.en.name },
    fees: feesOf(change),
    entity: version?.entity ?? null,
    relief: relief?.slug ?? null,
    change: [...(version?.version.change ?? (change.kind === 'relief-begins' ? change.relief.change : []))],
    published: change.published,
    noticeDays: change.notice,
    before:
      version?.before && prices.zh?.before
        ? listOf(version.before, { zh: prices.zh.before, en: prices.en!.before! })
        : null,
    after: version && prices.zh ? listOf(version.version, { zh: prices.zh.after, en: prices.en!.after }) : null,
    gapBefore: version?.gap ?? false,
    rows: Object.fromEntries(version?.rows ?? []),
    basis: [...change.basis],
  };
}

function listJson(
  catalogue: Catalogue,
  fee: Fee,
  entity: string | null,
  version: Version,
  text: Bilingual,
): z.infer<typeof ListJson> {
  const ceiling = ceilingOf(catalogue, fee, entity, version);
  const headline = headlineOfRates(catalogue, version.rates, ceiling, entity);
  const span = headline.kind === 'span' ? headline : null;
  return {
    version: version.from,
    from: span?.from ?? null,
    to: span?.to ?? null,
    unit: span?.rows[0].unit ?? null,
    currency: span?.rows[0].currency ?? null,
    when: span ? caseOf(catalogue, span.rows) : null,
    ceiling: 'ceiling' in headline && headline.ceiling,
    text,
  };
}
