// Two days or several companies: the address says which, and the page shows that one.

const byCompany = new URLSearchParams(location.search).has('fee');
document.querySelector(`[data-mode=${byCompany ? 'companies' : 'days'}]`)?.setAttribute('aria-current', 'page');
if (byCompany) {
  document.querySelector<HTMLElement>('[data-of-days]')!.hidden = true;
  const title = document.querySelector<HTMLElement>('#companies')!.dataset['title']!;
  document.querySelector('h1')!.textContent = title;
  document.title = document.title.replace(/^[^·]+/u, `${title} `);
}
