// /api/v1/index.json: what can be had, with counts and hashes. The one file that carries the time of the build.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { changesOf } from '../domain/change.ts';

interface Resource {
  path: string;
  count: number;
  bytes: number;
  sha256: string;
}

/** Reads the files already written to `outDir`. */
export function indexJson(outDir: string, catalogue: Catalogue, builtAt: Date) {
  const { site, fees, tariffs, entities, channels, documents } = catalogue;
  const counts = {
    fees: fees.size,
    tariffs: tariffs.length,
    entities: entities.size,
    channels: channels.size,
    documents: documents.size,
  };
  const resources: Resource[] = [
    resource(outDir, '/api/v1/fees.json', fees.size),
    resource(outDir, '/api/v1/changes.json', changesOf(catalogue).length),
    ...[...fees.keys()].map(id => resource(outDir, `/api/v1/fees/${id}.json`, 1)),
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

function resource(outDir: string, address: string, count: number): Resource {
  const bytes = fs.readFileSync(path.join(outDir, address));
  return { path: address, count, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
