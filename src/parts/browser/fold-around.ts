// Folds open where an address leads inside them: by now browsers do so themselves, but not all of them.

/** Opens every fold around the place that a fragment names, or the fold that the place consists of. Null where none was closed. */
export function openFoldsAround(hash: string): { place: HTMLElement; fold: HTMLDetailsElement } | null {
  const place = placeOf(hash.slice(1));
  // Who skips to the text opens nothing in it.
  if (place?.matches('main')) return null;
  const closed =
    place?.querySelector<HTMLDetailsElement>(':scope > details:not([open])') ??
    place?.closest<HTMLDetailsElement>('details:not([open])');
  if (!place || !closed) return null;
  for (let fold: Element | null = closed; fold; fold = fold.parentElement?.closest('details') ?? null)
    (fold as HTMLDetailsElement).open = true;
  return { place, fold: closed };
}

/** A fragment that is no text leads nowhere. */
function placeOf(id: string): HTMLElement | null {
  try {
    return id === '' ? null : document.getElementById(decodeURIComponent(id));
  } catch {
    return null;
  }
}
