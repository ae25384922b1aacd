// What was answered, by the name of the option that gives the same answer on the command line.
export class Answers {
  readonly #values = new Map<string, readonly string[]>();

  /** The answer; empty where it was left out. */
  one(option: string): string {
    return this.#values.get(option)?.[0] ?? '';
  }

  /** The answer, or undefined where it was left out. */
  maybe(option: string): string | undefined {
    return this.one(option) || undefined;
  }

  /** All values of an answer with several; the answers of a repeated question, one a time it was asked. */
  all(option: string): readonly string[] {
    return this.#values.get(option) ?? [];
  }

  /** The answer in both languages: options `<name>-zh` and `<name>-en`. */
  both(name: string, index = 0): { zh: string; en: string } {
    return { zh: this.all(`${name}-zh`)[index] ?? '', en: this.all(`${name}-en`)[index] ?? '' };
  }

  /** The same, or undefined where both were left out. */
  maybeBoth(name: string): { zh: string; en: string } | undefined {
    const both = this.both(name);
    return both.zh || both.en ? both : undefined;
  }

  /** The answers of one round of repeated questions. */
  round(options: readonly string[], index: number): Answers {
    const round = new Answers();
    for (const option of options) round.set(option, [this.all(option)[index] ?? '']);
    return round;
  }

  set(option: string, values: readonly string[]): void {
    this.#values.set(option, values);
  }
}
