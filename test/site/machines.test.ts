// What pages say to programs: JSON-LD in schema.org's own terms, ELI, Open Graph, addresses, and hashes that can be computed again.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, test } from 'vitest';
import { catalogue } from '../port.ts';
import { schemaProperties, schemaTypes } from './schema-terms.ts';

const siteDir = inject('siteDir');
const read = (file: string) => fs.readFileSync(path.join(siteDir, file), 'utf8');
const entries = fs.globSync('{,en/}{f,e}/**/index.html', { cwd: siteDir }).filter(
  // Fragments for other days are no pages.
  file => /\/\d{4,}\//u.test(file) && !file.includes('/on/'),
);
const documents = fs.globSync('{,en/}d/*/index.html', { cwd: siteDir });
const context = { document: { '@context': { '@vocab': 'https://schema.org/' } }, documentUrl: '' };
const options = {
  documentLoader: async () => ({ ...context, contextUrl: undefined }),
} as unknown as jsonld.Options.Expand;

type Json = Record<string, unknown>;
function jsonLdOf(file: string): Json {
  const found = [...read(file).matchAll(/<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/gu)];
  expect(found, file).toHaveLength(1);
  return JSON.parse(found[0]!.groups!['json']!) as Json;
}

/** Every node at any depth. */
function nodesIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(nodesIn)];
}
const rowsIn = (data: Json) => nodesIn(data).filter(node => node['@type'] === 'UnitPriceSpecification');

describe('JSON-LD', () => {
  test('of every entry and document expands, and uses only terms of schema.org', async () => {
    expect([schemaTypes.size > 800, schemaProperties.size > 1400]).toEqual([true, true]);
    expect(entries.length).toBeGreaterThan(400);
    expect(documents.length).toBe(catalogue.documents.size * 2);
    const strange = new Set<string>();
    for (const file of [...entries, ...documents]) {
      const expanded = await jsonld.expand(jsonLdOf(file) as jsonld.JsonLdDocument, options);
      expect(expanded, file).toHaveLength(1);
      for (const node of nodesIn(expanded)) {
        const types = (node['@type'] ?? []) as string[];
        for (const type of types) if (!schemaTypes.has(type.replace('https://schema.org/', ''))) strange.add(type);
        for (const key of Object.keys(node).filter(one => !one.startsWith('@'))) {
          if (!schemaProperties.has(key.replace('https://schema.org/', ''))) strange.add(key);
        }
      }
    }
    expect([...strange]).toEqual([]);
  });

  test('of a capped charge gives the ceilings, with unit, currency, day and basis', () => {
    const data = jsonLdOf('f/0105/index.html');
    expect(data).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '0105',
      name: '停泊费',
      offers: [{ validFrom: '2019-04-01', priceSpecification: { '@type': 'CompoundPriceSpecification' } }],
      subjectOf: [{ '@type': 'Legislation', legislationIdentifier: '交水规〔2019〕2号' }],
    });
    const [first] = rowsIn(data);
    expect(first).toMatchObject({ maxPrice: '0.25', priceCurrency: 'CNY', unitText: '净吨·日' });
    expect(first).not.toHaveProperty('price');
  });

  test('of a market price is a service of whoever publishes it', () => {
    expect(jsonLdOf('e/nbport/0106/2022-01-01/index.html')).toMatchObject({
      '@type': 'Service',
      provider: [{ name: '宁波舟山港股份有限公司' }],
      offers: [{ offeredBy: { name: '宁波舟山港股份有限公司' }, validFrom: '2022-01-01' }],
    });
  });

  test('never tells a figure that is a gap, and nothing of a list without a date', () => {
    const gaps = catalogue.fees.get('0104')!.versions[0]!.rates.filter(({ unpublished }) => unpublished);
    const told = rowsIn(jsonLdOf('f/0104/index.html')).map(({ name }) => name);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter(({ label }) => told.includes(label.zh))).toEqual([]);
    for (const file of entries.filter(one => one.includes('undated')))
      expect(jsonLdOf(file)).not.toHaveProperty('offers');
    for (const row of entries.flatMap(file => rowsIn(jsonLdOf(file)))) {
      expect([row['price'], row['maxPrice']].filter(figure => /^\d+(?:\.\d+)?$/u.test(String(figure)))).toHaveLength(1);
    }
  });

  test('of a document tells who passed it and what it changes; a company’s list is no legislation', () => {
    const rules = jsonLdOf('d/mot-2019-2/index.html');
    expect(rules).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '交水规〔2019〕2号',
      legislationPassedBy: [{ name: '交通运输部' }, { name: '国家发展和改革委员会' }],
    });
    // Nominally expired and still cited: neither in force nor not in force.
    expect(rules).not.toHaveProperty('legislationLegalForce');
    expect(jsonLdOf('d/price-law/index.html')['legislationLegalForce']).toBe('https://schema.org/InForce');
    expect(jsonLdOf('d/yage-2026-01/index.html')['@type']).toBe('CreativeWork');
    const head = read('d/mot-2019-2/index.html');
    expect(head).toMatch(/about="[^"]+\/d\/mot-2019-2\/" property="eli:id_local" content="交水规〔2019〕2号"/u);
    expect(head).toMatch(/rel="eli:changes" href="[^"]+\/d\/mot-2018-77\/"/u);
  });
});

test('a page names itself, its other language and its default, and says what a shared link shows', () => {
  const html = read('en/f/0111/2019-04-01/index.html');
  const base = catalogue.site.baseUrl;
  const here = `${base}/en/f/0111/2019-04-01/`;
  expect(html).toContain(`<link rel="canonical" href="${here}">`);
  expect(html).toContain(`hreflang="x-default" href="${base}/f/0111/2019-04-01/"`);
  for (const [property, content] of [
    ['og:url', here],
    ['og:type', 'article'],
    ['og:locale', 'en_GB'],
    ['og:locale:alternate', 'zh_CN'],
    ['og:site_name', catalogue.site.name.en],
  ]) {
    expect(html).toContain(`<meta property="${property}" content="${content}">`);
  }
  expect(read('index.html')).toContain('<meta property="og:type" content="website">');
});

// What /about/ tells re-users to do, in the plainest way.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value)
    .filter(key => key !== 'checked')
    .sort();
  return `{${keys.map(key => `${JSON.stringify(key)}:${canonical((value as Json)[key])}`).join(',')}}`;
}

test('the hash on every version page is computed again from fees.json alone', () => {
  const { fees } = JSON.parse(read('api/v1/fees.json')) as {
    fees: { id: string; versions: Json[]; tariffs: { entity: string; versions: Json[] }[] }[];
  };
  const cases = fees.flatMap(({ id, versions, tariffs }) => [
    ...versions.map(version => ({ folder: `f/${id}`, subject: { id }, version })),
    ...tariffs.flatMap(({ entity, versions: listed }) =>
      listed.map(version => ({ folder: `e/${entity}/${id}`, subject: { entity, id }, version })),
    ),
  ]);
  expect(cases.length).toBeGreaterThan(100);
  for (const { folder, subject, version } of cases) {
    const { status: _s, basisStatus: _b, to: _t, toPrecision: _p, gapAfter: _g, suspended: _u, ...kept } = version;
    const { tax, ...rest } = kept;
    const rates = (version['rates'] as Json[]).map(({ measure: _m, ...row }) => row);
    const lasting = { ...rest, ...(tax === 'not-stated' ? {} : { tax }), rates };
    const hash = createHash('sha256')
      .update(canonical({ ...subject, version: lasting }))
      .digest('hex')
      .slice(0, 12);
    const step = version['from'] === 'unknown' ? 'undated' : String(version['from']);
    expect(read(`${folder}/${step}/index.html`)).toContain(`内容校验码：${hash}`);
  }
});
