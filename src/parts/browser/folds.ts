// Folds open where an address leads inside them, and all of them on paper.
function openAt(hash: string): void {
  const place = hash === '' ? null : document.getElementById(decodeURIComponent(hash));
  // The fold around the place, or the fold that the place consists of.
  const closed =
    place?.querySelector<HTMLDetailsElement>(':scope > details:not([open])') ??
    place?.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return;
  for (let fold: Element | null = closed; fold; fold = fold.parentElement?.closest('details') ?? null)
    (fold as HTMLDetailsElement).open = true;
  place!.scrollIntoView();
}

const here = () => {
  try {
    openAt(location.hash.slice(1));
  } catch {
    // A fragment that is no text leads nowhere.
  }
};
here();
addEventListener('hashchange', here);

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details.fold:not([open])')];
  for (const fold of opened) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});
