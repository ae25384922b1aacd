// One normaliser for names and queries, used at build and in the browser: what is typed in different ways becomes the same.

/** Full-width to half-width, lower case, brackets of document numbers made alike, spaces folded. Never throws. */
export function normalise(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔〕【】［］\[\]()（）「」《》<>]/gu, ' ')
    .replace(/[\u0000-\u001f\u007f]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A name or a query as it is compared: normalised, without spaces. */
export function squeeze(text: string): string {
  return normalise(text).replace(/ /gu, '');
}
