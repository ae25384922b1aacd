// All changes once stood on one page: an old link to a year or a change leads on to the page of the year.
import { leadOn } from '#parts/browser/lead-on.ts';

leadOn(hash => {
  const place = document.getElementById(hash);
  if (place && !('year' in place.dataset)) return null;
  const named = /^y(?<year>\d{4})$|-(?<of>\d{4})-\d{2}-\d{2}$/u.exec(hash)?.groups;
  const row = [...document.querySelectorAll<HTMLElement>('[data-year]')].find(
    ({ id, dataset }) => id === `y${named?.['year'] ?? named?.['of']}` || dataset['holds']!.split(' ').includes(hash),
  );
  const link = row?.querySelector('a');
  return link ? link.href + (place ? '' : `#${hash}`) : null;
});
