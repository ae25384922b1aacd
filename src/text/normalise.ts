// One normaliser for names and queries, used at build and in the browser: what is typed in different ways becomes the same.
import { remembered } from './remembered.ts';

/** Full-width to half-width, lower case, brackets of document numbers made alike, spaces folded. Never throws. */
export const normalise = remembered((text: string): string => {
  // Most texts are whole, and many are plain letters: neither is looked through for what it cannot hold.
  const whole = /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, ' ') : text;
  return (/^[\x20-\x7e]*$/u.test(whole) ? whole : whole.normalize('NFKC'))
    .toLowerCase()
    .replace(/[〔〕【】［］\[\]()（）「」《》<>]/gu, ' ')
    .replace(/[\u0000-\u001f\u007f]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
});

/** A name or a query as it is compared: normalised, without spaces. */
export function squeeze(text: string): string {
  return normalise(text).replace(/ /gu, '');
}
