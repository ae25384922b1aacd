// What plain text must not hold. Apart from the schemas: what reads sheets in a browser needs this, and none of them.

/** Looks like an HTML or XML tag, a comment or a script address; none has a place in a text field. */
const MARKUP = /<\s*[!/?a-z]|javascript:|&(?:[a-z]+|#\d+);/iu;
/** Control characters other than tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/u;

/** The rule that a text breaks first; null for plain text. */
export function notPlain(text: string): 'markup' | 'control-character' | null {
  if (MARKUP.test(text)) return 'markup';
  return CONTROL.test(text) ? 'control-character' : null;
}
