// Notes what is read of the data: so that a build knows which pages a change touches. Never changes what is read.

/** Says what was read: `fees/0104` one record, `fees/*` all of them or how many there are, `site` a value as a whole. */
export type Note = (what: string) => void;

/** What is rendered just now: another object for each page. */
export type Reader = () => object;

/**
 * The same data, each access of which is noted. Maps are noted by key, everything else as a whole. Once a reader has been
 * noted for all records of a map, single ones add nothing: when one differs, so do all. Who asks for very many one by one
 * is noted for all.
 */
export function noting<T extends object>(data: T, note: Note, reader: Reader): T {
  const noted = {};
  for (const [name, value] of Object.entries(data)) {
    if (value instanceof Map)
      Object.defineProperty(noted, name, { value: new NotingMap(value, name, note, reader), enumerable: true });
    else Object.defineProperty(noted, name, { get: () => (note(name), value as unknown), enumerable: true });
  }
  return noted as T;
}

/** Tells for each note whether what it names differs between two states of the data. */
export function differing<T extends object>(before: T, after: T): (what: string) => boolean {
  const changed = new Set<string>();
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [a, b] = [before, after].map(data => (data as Record<string, unknown>)[name]);
    if (a instanceof Map && b instanceof Map) addChangedKeys(changed, name, a, b);
    else if (!same(a, b)) changed.add(name).add(`${name}/*`);
  }
  return what => changed.has(what);
}

function addChangedKeys(
  changed: Set<string>,
  name: string,
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
) {
  const keys = new Set([...a.keys(), ...b.keys()]);
  for (const key of keys) if (a.has(key) !== b.has(key) || !same(a.get(key), b.get(key))) changed.add(`${name}/${key}`);
  const order = [...b.keys()];
  const moved = a.size !== b.size || [...a.keys()].some((key, index) => key !== order[index]);
  if (moved || [...keys].some(key => changed.has(`${name}/${key}`))) changed.add(`${name}/*`);
}

/** Whether two values are alike through and through; what is one and the same is not looked into. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && same([...a], [...b]);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return left.length === Object.keys(b).length && left.every(([key, value]) => key in right && same(value, right[key]));
}

/** From so many questions on, and half of what there is, a page is taken to need all: noting each would cost more than it saves. */
const VERY_MANY = 2_000;

class NotingMap<V> implements ReadonlyMap<string, V> {
  readonly #map: ReadonlyMap<string, V>;
  readonly #name: string;
  readonly #note: Note;
  readonly #reader: Reader;
  /** What was noted for a key: asked for millions of times, and long to put together. */
  readonly #noted = new Map<string, string>();
  #readAllOf: object | null = null;
  #askedBy: object | null = null;
  #asked = 0;

  constructor(map: ReadonlyMap<string, V>, name: string, note: Note, reader: Reader) {
    this.#map = map;
    this.#name = name;
    this.#note = note;
    this.#reader = reader;
  }

  get(key: string): V | undefined {
    this.#one(key);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    this.#one(key);
    return this.#map.has(key);
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    this.#all().forEach(callback);
  }

  entries() {
    return this.#all().entries();
  }

  keys() {
    return this.#all().keys();
  }

  values() {
    return this.#all().values();
  }

  [Symbol.iterator]() {
    return this.#all()[Symbol.iterator]();
  }

  #one(key: string): void {
    const reader = this.#reader();
    if (this.#readAllOf === reader) return;
    if (this.#askedBy !== reader) [this.#askedBy, this.#asked] = [reader, 0];
    if (++this.#asked > Math.max(VERY_MANY, this.#map.size / 2)) this.#all();
    else this.#note(this.#noteOf(key));
  }

  #noteOf(key: string): string {
    const known = this.#noted.get(key);
    if (known !== undefined) return known;
    const what = `${this.#name}/${key}`;
    this.#noted.set(key, what);
    return what;
  }

  #all(): ReadonlyMap<string, V> {
    this.#readAllOf = this.#reader();
    this.#note(`${this.#name}/*`);
    return this.#map;
  }
}
