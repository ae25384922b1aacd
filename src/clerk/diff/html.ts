// A tagged template that escapes: text from data files never becomes markup. No parsing, no sanitising.
import { escapeMarkup } from '#domain/markup.ts';

/** Markup that was made by `html` and is put in as it is. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | number | Html | null | false | readonly Part[];

/** What stands between the pieces is escaped unless it is Html; lists are joined, null and false are nothing. */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(pieces.map((piece, index) => piece + (index < parts.length ? markupOf(parts[index]!) : '')).join(''));
}

function markupOf(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(markupOf).join('');
  return escapeMarkup(String(part));
}
