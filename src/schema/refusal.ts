// Why something that a person asked for is not done, and what to do instead; printed as it is, without a stack.
// Thrown before anything is written.
import type { Bilingual } from './text.ts';

export class Refusal extends Error implements Bilingual {
  readonly zh: string;
  readonly en: string;
  constructor(zh: string, en: string) {
    super(`${zh} · ${en}`);
    this.name = 'Refusal';
    this.zh = zh;
    this.en = en;
  }
}
