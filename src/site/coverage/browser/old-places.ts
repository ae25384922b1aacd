// Gaps, rates, lapsed documents and duties once stood on this page: an old link leads on to where they stand now.
import { leadOn } from '#parts/browser/lead-on.ts';

leadOn(hash => {
  const place = hash.startsWith('gap-') ? 'gaps' : hash.startsWith('duty-') ? 'duties' : hash;
  const link = document.getElementById(place)?.closest('[data-former]')?.querySelector('a');
  return link ? `${link.href}#${hash}` : null;
});
