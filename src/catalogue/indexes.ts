// The records by what they belong to: made once, so that a page about one fee never goes through all of them.
import { groupBy } from '#domain/group-by.ts';
import { measurePlaces } from '#domain/documents/measures.ts';
import type { Fee } from '#schema/fee.ts';
import { documentsOfIndicator, feesOfIndicator } from '#domain/documents/indicator-about.ts';
import type { Catalogue, Indexes, Named, Records } from '#domain/catalogue.ts';

/** The records with their indexes; indexes that come along are made anew. */
export function withIndexes(records: Records): Catalogue {
  return { ...records, ...indexesOf(records) };
}

function indexesOf({
  fees,
  tariffs,
  reliefs,
  entities,
  documents,
  measures,
  indicators,
  scenarios,
  standards,
  vocabulary,
}: Records): Indexes {
  const places = measurePlaces(documents, measures);
  const slugOf = ({ slug }: Named<object>) => slug;
  return {
    tariffsOfFee: groupBy(tariffs, ({ fee }) => [fee]),
    tariffsOfEntity: groupBy(tariffs, ({ entity }) => [entity]),
    standardsOfEntity: groupBy(standards, ({ entity }) => [entity]),
    standardsOfOperation: groupBy(standards, ({ operation }) => [operation]),
    operationsOfFee: groupBy(
      Object.entries(vocabulary.operations),
      ([, operation]) => operation.fees,
      ([code]) => code,
    ),
    reliefsOfFee: groupBy(reliefs.values(), ({ effects }) => effects.map(({ fee }) => fee)),
    feesOfCatalogue: groupBy(fees.values(), ({ catalogue }) => [catalogue]),
    pointingTo: groupBy(fees.values(), feesNamedBy, ({ id }) => id),
    feesChargedBy: groupBy(fees.values(), ({ chargedBy }) => chargedBy),
    measuresOfFee: groupBy(places, ({ measure }) => measure.fees ?? []),
    measuresOfChannel: groupBy(places, ({ measure }) => measure.channels ?? []),
    indicatorsOfFee: groupBy(indicators.values(), feesOfIndicator, slugOf),
    indicatorsOfDocument: groupBy(indicators.values(), documentsOfIndicator, slugOf),
    has: { measures: measures.size > 0, indicators: indicators.size > 0, scenarios: scenarios.length > 0 },
    entityNamed: new Map([...entities].map(([slug, { name }]) => [name.zh, slug])),
  };
}

function feesNamedBy({ related = [], includedIn = [], ended }: Fee): string[] {
  const successors = ended && ended.successor !== 'none' ? ended.successor : [];
  return [...related, ...includedIn.map(({ fee }) => fee), ...successors];
}
