// Every indicator once stood on the page of all of them: an old link with its name leads on to its own page.
import { leadOn } from '#parts/browser/lead-on.ts';

leadOn(hash => {
  const tile = document.getElementById(hash)?.closest('[data-indicator]');
  return tile?.querySelector<HTMLAnchorElement>('a[href]')?.href ?? null;
});
