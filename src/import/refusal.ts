// A list that is not taken: why, and what to do instead. Thrown before anything is written.

export class Refusal extends Error {
  readonly zh: string;
  readonly en: string;
  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
    this.name = 'Refusal';
    this.zh = zh;
    this.en = en;
  }
}
