// /api/v1/index.json: what can be had, with counts and hashes. The one file that carries the time of the build.
import type { Catalogue } from '#domain/catalogue.ts';

/** Size and hash of a file as it was written. */
export interface Digest {
  bytes: number;
  sha256: string;
}

interface Resource extends Digest {
  path: string;
  count: number;
}

/** `digestOf` an address of the site. */
export function indexJson(digestOf: (address: string) => Digest, catalogue: Catalogue, changes: number, builtAt: Date) {
  const { site, fees, tariffs, entities, channels, documents } = catalogue;
  const counts = {
    fees: fees.size,
    tariffs: tariffs.length,
    entities: entities.size,
    channels: channels.size,
    documents: documents.size,
  };
  const resource = (path: string, count: number): Resource => ({ path, count, ...digestOf(path) });
  const resources = [
    resource('/api/v1/fees.json', fees.size),
    resource('/api/v1/changes.json', changes),
    ...[...fees.keys()].map(id => resource(`/api/v1/fees/${id}.json`, 1)),
  ];
  return {
    name: site.name,
    contentVersion: site.contentVersion,
    contentDate: site.contentDate,
    contentSha256: catalogue.fingerprint,
    built: builtAt.toISOString(),
    counts,
    schemas: ['/api/v1/schema/fee.json', '/api/v1/schema/fees.json', '/api/v1/schema/changes.json'],
    resources,
  };
}
