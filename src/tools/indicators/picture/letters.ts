// How much room letters take in a picture, as nobody can measure them at build: full width in Chinese, about half of it else.
import { LETTER } from './picture.ts';

/** Width of a text in units of the picture; rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[⺀-￯]/u.test(letter) ? 1 : /[\d\p{Lu}%]/u.test(letter) ? 0.64 : 0.55;
  return width * LETTER;
}

/** A text in lines no wider than `most`: broken at spaces, in Chinese anywhere but before punctuation. */
export function linesOf(text: string, most: number): string[] {
  const parts = text.match(/[⺀-￯][，、。；：）〕”]*|[^\s⺀-￯]+\s*|\s+/gu) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && widthOf((line + part).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Places that are taken; a label that would lie over another is not written. */
export class Taken {
  readonly #boxes: Box[] = [];

  add(box: Box): void {
    this.#boxes.push(box);
  }

  isFree({ left, right, top, bottom }: Box): boolean {
    return !this.#boxes.some(
      other => left < other.right && right > other.left && top < other.bottom && bottom > other.top,
    );
  }
}
