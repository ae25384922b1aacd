// Why a text cannot be edited by a program: said to a person, who then edits it by hand.
import type { Bilingual } from '../schema/text.ts';

export class NotEditable extends Error {
  readonly said: Bilingual;
  constructor(said: Bilingual) {
    super(`${said.zh} · ${said.en}`);
    this.name = 'NotEditable';
    this.said = said;
  }
}
