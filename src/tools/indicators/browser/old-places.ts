// Every indicator once stood on the page of all of them: an old link with its name leads on to its own page.
function leadOn(): void {
  const place = document.getElementById(location.hash.slice(1));
  const link = place?.closest('[data-indicator]')?.querySelector<HTMLAnchorElement>('a[href]');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', leadOn);
leadOn();
