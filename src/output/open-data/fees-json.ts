// Fees as JSON for re-users: the shape that /api/v1/schema/fee.json describes. Amounts are strings.
import { z } from 'zod';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { feePath } from '#domain/address/address.ts';
import type { Day } from '#time/day.ts';
import { basisStatuses, basisStatusOf } from '#domain/documents/basis-status.ts';
import { ceilingOf, reliefsFor } from '#domain/entry/entry.ts';
import { measureOf, measureOfVersion, measures } from '#domain/entry/measure.ts';
import { shownStateOf } from '#domain/time/in-force.ts';
import { Fee } from '#schema/fee.ts';
import { Checked } from '#schema/provenance.ts';
import { Rate } from '#schema/rate.ts';
import { ReliefEffect } from '#schema/relief.ts';
import { taxes, taxOf } from '#schema/tax.ts';
import { Bilingual } from '#schema/text.ts';
import { Version } from '#schema/version.ts';
import { siteUrl } from '#i18n/absolute.ts';

const RateJson = Rate.omit({ when: true, checked: true }).extend({
  when: Rate.shape.when.unwrap(),
  ceiling: z.boolean(),
  checked: Checked.meta({ description: 'of the row itself, else of its version' }),
  measure: z.enum(measures).meta({
    description:
      'rule: binds everyone; own-list: the dated list of whoever charges, binds that charger; market: what others post, information only',
  }),
});
const VersionJson = Version.omit({ rates: true, to: true, tax: true }).extend({
  to: z.string().nullable(),
  tax: z.enum(taxes).meta({ description: 'whether the prices are with VAT, as far as the source says' }),
  basisStatus: z.enum(basisStatuses).meta({
    description:
      'on the day of the build: whether the documents of the basis hold; expired-cited: past the period they print, and seen cited after it; expired: past it; repealed: repealed, replaced or carried out',
  }),
  status: z.enum(['in-force', 'upcoming', 'superseded', 'suspended', 'unconfirmed', 'undated']).meta({
    description: 'on the day of the build (region time); compare from and to yourself for any other day',
  }),
  rates: z.array(RateJson),
});
export type VersionJson = z.infer<typeof VersionJson>;

/** One fee as published. Built from the same schemas as the data files. */
export const FeeJson = Fee.omit({ versions: true, aliases: true, ended: true }).extend({
  url: z.string(),
  aliases: z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()), ambiguous: z.array(z.string()) }),
  versions: z.array(VersionJson),
  tariffs: z.array(z.strictObject({ entity: z.string(), name: Bilingual.optional(), versions: z.array(VersionJson) })),
  reliefs: z.array(
    z.strictObject({
      id: z.string(),
      name: Bilingual,
      from: z.string(),
      to: z.string().nullable(),
      endedWith: Bilingual.optional().meta({
        description: 'the last day was not seen, but the event it hung on is long past: history, to be counted nowhere',
      }),
      effects: z.array(ReliefEffect),
    }),
  ),
  ended: Fee.shape.ended.unwrap().nullable(),
});
export type FeeJson = z.infer<typeof FeeJson>;

/** `fees.json`: every fee, in the order of ids. */
export const FeesJson = z.strictObject({
  contentVersion: z.string(),
  contentDate: z.string(),
  fees: z.array(FeeJson),
});

/** A fee with all its versions, the tariffs of entities and the reliefs on it. `day` decides only `status`. */
export function feeJson(catalogue: Catalogue, fee: Named<Fee>, day: Day): FeeJson {
  const { slug: _slug, versions, aliases, ended, ...rest } = fee;
  const tariffs = catalogue.tariffsOfFee.get(fee.id) ?? [];
  const touched = (catalogue.reliefsOfFee.get(fee.id) ?? []).flatMap(({ effects }) =>
    effects.flatMap(one => (one.fee === fee.id && one.entity !== undefined ? [one.entity] : [])),
  );
  const reliefs = [undefined, ...new Set(touched.sort())].flatMap(entity => reliefsFor(catalogue, fee.id, entity, day));
  return {
    ...rest,
    url: siteUrl(catalogue.site, feePath(fee.id)),
    aliases: { zh: aliases?.zh ?? [], en: aliases?.en ?? [], ambiguous: aliases?.ambiguous ?? [] },
    versions: versions.map(version => versionJson(catalogue, fee, null, version, day)),
    tariffs: tariffs.map(({ entity, name, versions: published }) => ({
      entity,
      ...(name ? { name } : {}),
      versions: published.map(version => versionJson(catalogue, fee, entity, version, day)),
    })),
    reliefs: reliefs.map(({ relief, effects }) => ({
      id: relief.slug,
      name: relief.name,
      from: relief.from,
      to: relief.to ?? null,
      ...(relief.endedWith ? { endedWith: relief.endedWith } : {}),
      effects,
    })),
    ended: ended ?? null,
  };
}

export function feesJson(catalogue: Catalogue, day: Day): z.infer<typeof FeesJson> {
  const { contentVersion, contentDate } = catalogue.site;
  return { contentVersion, contentDate, fees: [...catalogue.fees.values()].map(fee => feeJson(catalogue, fee, day)) };
}

/** One version as published: of the fee itself, or of the list of an entity. */
export function versionJson(
  catalogue: Catalogue,
  fee: Fee,
  entity: string | null,
  version: Version,
  day: Day,
): VersionJson {
  const ceiling = ceilingOf(catalogue, fee, entity, version);
  const measure = measureOfVersion(catalogue, fee, entity, version);
  return {
    ...version,
    to: version.to ?? null,
    tax: taxOf(version),
    basisStatus: basisStatusOf(catalogue, version, day),
    status: shownStateOf(version, day),
    rates: version.rates.map(rate => ({
      ...rate,
      ceiling: rate.ceiling ?? ceiling,
      checked: rate.checked ?? version.checked,
      measure: measureOf(measure, rate),
    })),
  };
}
