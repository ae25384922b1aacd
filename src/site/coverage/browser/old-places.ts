// Gaps, rates, lapsed documents and duties once stood on this page: an old link leads on to where they stand now.
function leadOn(): void {
  const hash = location.hash.slice(1);
  const place = hash.startsWith('gap-') ? 'gaps' : hash.startsWith('duty-') ? 'duties' : hash;
  const row = place === '' ? null : document.getElementById(place)?.closest('[data-former]');
  const link = row?.querySelector('a');
  if (link) location.replace(`${link.href}#${hash}`);
}

addEventListener('hashchange', leadOn);
leadOn();
