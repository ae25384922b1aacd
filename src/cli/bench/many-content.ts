// Content of any size for measuring: the real content, and renamed copies of its fees, lists, reliefs, entities, roles and
// documents, as if as many ports stood on one site, each with its own bodies.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '#domain/catalogue.ts';
import type { DataFolders } from '#catalogue/load.ts';

const ROLE_KEYS = ['roles', 'chargedBy', 'collectedBy', 'collectedFor', 'paidBy'];

/** Fills `folder` with content/ and seeds/ that hold `count` entries or a few more: fees, and lists of entities for fees. */
export function writeManyContent(catalogue: Catalogue, from: DataFolders, folder: string, count: number): DataFolders {
  const to = { contentDir: path.join(folder, 'content'), seedsDir: path.join(folder, 'seeds') };
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(from.contentDir, to.contentDir, { recursive: true });
  fs.cpSync(from.seedsDir, to.seedsDir, { recursive: true });
  const copied = ['fees', 'tariffs', 'reliefs', 'entities', 'choosers'].flatMap(kind => filesOf(from.contentDir, kind));
  const sources = [
    ...copied.map(file => [from.contentDir, to.contentDir, file] as const),
    ...filesOf(from.seedsDir, 'documents').map(file => [from.seedsDir, to.seedsDir, file] as const),
  ].map(([source, target, file]) => ({
    target,
    file,
    data: parse(fs.readFileSync(path.join(source, file), 'utf8')) as object,
  }));
  const entries = catalogue.fees.size + catalogue.tariffs.length;
  const rounds = Math.ceil(count / entries);
  addRoles(catalogue, to.contentDir, rounds);
  for (let round = 1; round < rounds; round++) {
    for (const { target, file, data } of sources) {
      const copy = path.join(target, renamedFile(file, round));
      fs.mkdirSync(path.dirname(copy), { recursive: true });
      fs.writeFileSync(copy, JSON.stringify(renamed(catalogue, data, round), null, 1));
    }
  }
  return to;
}

function filesOf(folder: string, below: string): string[] {
  return fs.globSync(`${below}/**/*.yaml`, { cwd: folder }).sort();
}

/** Each round's entities and charges have roles of that round: a role names all bodies of its kind at one port. */
function addRoles({ vocabulary }: Catalogue, contentDir: string, rounds: number): void {
  const copies = Array.from({ length: rounds - 1 }, (_, at) =>
    Object.entries(vocabulary.roles).map(([code, term]) => `${renamedCode(code, at + 1)}: ${JSON.stringify(term)}\n`),
  );
  fs.appendFileSync(path.join(contentDir, 'vocabulary/roles.yaml'), copies.flat().join(''));
}

function renamedCode(code: string, round: number): string {
  return `${code}-copy${round}`;
}

/** Every folder of an entity and every file gets the number of the round; catalogues keep their folders. */
function renamedFile(file: string, round: number): string {
  const [kind, ...inside] = file.replace(/\.yaml$/u, '').split('/');
  const names = inside.map((name, at) => (kind === 'fees' && at === 0 ? name : renamedCode(name, round)));
  return `${path.join(kind!, ...names)}.yaml`;
}

/** The same entry under names of its own; what it refers to is the copy of the same round. */
function renamed(catalogue: Catalogue, data: object, round: number): object {
  const slugs = (text: string) =>
    catalogue.documents.has(text) || catalogue.entities.has(text) || catalogue.reliefs.has(text);
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map(one => walk(one, key));
    if (typeof value === 'object' && value !== null) {
      const own = ['name', 'aliases', 'shortName'].includes(key);
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, own ? 'own' : name)]));
    }
    if (typeof value !== 'string') return value;
    if (catalogue.fees.has(value)) return `${round}${value}`;
    if (slugs(value) || (ROLE_KEYS.includes(key) && value in catalogue.vocabulary.roles))
      return renamedCode(value, round);
    return ['own', 'word', 'also'].includes(key) ? `${value} ${round}` : value;
  };
  return walk(data, '') as object;
}
