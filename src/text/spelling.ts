// From the syllables of a Chinese name to how it is typed by sound. Small, since the browser does this.

/** In full and by initials: `huowugangwufei`, `hwgwf`. Syllables are set apart by spaces; fewer than two give none. */
export function spellingsOf(syllables: string): string[] {
  const all = syllables.split(' ');
  return all.length < 2 ? [] : [all.join(''), all.map(([first]) => first).join('')];
}

/** The same from each later syllable on: `wugangwufei`, `wgwf`, `gangwufei` …. */
export function laterSpellingsOf(syllables: string): string[] {
  const all = syllables.split(' ');
  return all.slice(1).flatMap((_, index) => spellingsOf(all.slice(index + 1).join(' ')));
}
