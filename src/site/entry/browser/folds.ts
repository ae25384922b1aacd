// A fold opens when the address names it or something in it: by now browsers do so themselves, but not all of them.
open();
addEventListener('hashchange', open);
// The content may be put in anew, as of another day.
document.addEventListener('content-shown', open);

function open(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  const fold = target?.closest('details') ?? (target?.matches('.fold') ? target.querySelector('details') : null);
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}
