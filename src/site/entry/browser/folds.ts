// A fold of an entry opens when the address names it or something in it.
import { openFoldsAround } from '#parts/browser/fold-around.ts';

open();
addEventListener('hashchange', open);
// The content may be put in anew, as of another day.
document.addEventListener('content-shown', open);

function open(): void {
  openFoldsAround(location.hash)?.place.scrollIntoView();
}
