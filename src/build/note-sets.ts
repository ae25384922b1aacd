// What was read for each of very many pages, in little room: sets of small numbers, one after another.

/** Where a set stands. */
export interface NoteSet {
  start: number;
  end: number;
}

export class NoteSets {
  #numbers = new Uint32Array(1024);
  #length = 0;

  add(numbers: Iterable<number>): NoteSet {
    const start = this.#length;
    for (const number of numbers) {
      if (this.#length === this.#numbers.length) this.#grow();
      this.#numbers[this.#length++] = number;
    }
    return { start, end: this.#length };
  }

  /** Copies a set of another collection. */
  copy(from: NoteSets, { start, end }: NoteSet): NoteSet {
    return this.add(from.#numbers.subarray(start, end));
  }

  some({ start, end }: NoteSet, test: (number: number) => boolean): boolean {
    for (let at = start; at < end; at++) if (test(this.#numbers[at]!)) return true;
    return false;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
