// Texts that occur again and again (days, grades, units, names of sources) are kept once: of very many entries they are
// most of the room.

/** Gives equal texts as one. Holds every text that it has seen. */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  /** Changes data that nobody else holds yet: plain objects and lists, through and through. Gives the same data. */
  share<T>(data: T): T {
    this.#shareIn(data);
    return data;
  }

  #shareIn(data: unknown): void {
    if (typeof data !== 'object' || data === null) return;
    const fields = data as Record<string, unknown>;
    for (const name of Object.keys(fields)) {
      const value = fields[name];
      if (typeof value === 'string') fields[name] = this.#one(value);
      else this.#shareIn(value);
    }
  }

  #one(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }
}
