// From the syllables of a Chinese name to how it is typed by sound. Small, since the browser does this too.

/** Spellings from any syllable on: `huowugangwufei`, `wugangwufei` …, and `hwgwf`, `wgwf` …. */
export function spellingsOf(syllables: readonly string[]): string[] {
  const from = syllables.map((_, index) => syllables.slice(index)).filter(rest => rest.length >= 2);
  return [...new Set(from.flatMap(rest => [rest.join(''), rest.map(([first]) => first).join('')]))].filter(
    sound => sound.length >= 2,
  );
}
