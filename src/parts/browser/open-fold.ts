// A link to what stands in a group of a list opens the group, and shows it from its name on.
import { openFoldsAround } from './fold-around.ts';

function openTarget(): void {
  openFoldsAround(location.hash)?.fold.scrollIntoView();
}

addEventListener('hashchange', openTarget);
// The same link again changes no hash.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link?.hash === location.hash) openTarget();
});
openTarget();
