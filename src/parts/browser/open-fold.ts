// A link to what stands in a fold opens it, where the browser does not do so by itself.

function openTarget(): void {
  const id = location.hash.slice(1);
  const target = id === '' ? null : document.getElementById(id);
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  fold.scrollIntoView();
}

addEventListener('hashchange', openTarget);
// The same link again changes no hash.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link?.hash === location.hash) openTarget();
});
openTarget();
