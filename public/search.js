// The search page before anything else of it is at hand: what was asked stands in the box and in the heading from the first
// paint, and the list of all charges, which is no answer to it, keeps out of sight (style.css of the search).
(() => {
  const query = (new URLSearchParams(location.search).get('q') ?? '').slice(0, 200).trim();
  if (query === '') return;
  document.documentElement.dataset.asked = '';
  const input = document.querySelector('form[role=search] input[name=q]');
  if (input) input.value = query;
  const title = document.querySelector('#search-title');
  title.textContent = title.dataset.results.replace('…', () => query);
})();
