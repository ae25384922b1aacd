// All changes once stood on one page: an old link to a year or a change leads on to the page of the year.
function leadOn(): void {
  const hash = location.hash.slice(1);
  if (hash === '') return;
  const place = document.getElementById(hash);
  if (place && !('year' in place.dataset)) return;
  const year = /^y(?<year>\d{4})$|-(?<of>\d{4})-\d{2}-\d{2}$/u.exec(hash)?.groups;
  const row = [...document.querySelectorAll<HTMLElement>('[data-year]')].find(
    ({ id, dataset }) => id === `y${year?.['year'] ?? year?.['of']}` || dataset['holds']!.split(' ').includes(hash),
  );
  const link = row?.querySelector('a');
  if (link) location.replace(link.href + (place ? '' : `#${hash}`));
}

addEventListener('hashchange', leadOn);
leadOn();
