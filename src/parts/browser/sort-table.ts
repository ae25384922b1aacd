// Tables that can be put in the order of a column: a button in each heading that has something to sort by. A third press gives
// back the order of the page.

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const body = table.tBodies[0]!;
  const given = [...body.rows];
  if (given.length < 2) continue;
  const heads = [...table.tHead!.rows[0]!.cells];
  const textOf = (row: HTMLTableRowElement, column: number) => row.cells[column]?.textContent.trim() ?? '';
  heads.forEach((head, column) => {
    if (!head.matches('[data-order]')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const was = head.getAttribute('aria-sort');
      const now = was === null ? 'ascending' : was === 'ascending' ? 'descending' : null;
      for (const other of heads) other.removeAttribute('aria-sort');
      if (now) head.setAttribute('aria-sort', now);
      body.append(...sorted(now === null ? 0 : now === 'ascending' ? 1 : -1, column));
    });
  });

  /** Empty cells stay last, whichever way. */
  function sorted(direction: -1 | 0 | 1, column: number): HTMLTableRowElement[] {
    if (direction === 0) return given;
    return [...given].sort((a, b) => {
      const [one, other] = [textOf(a, column), textOf(b, column)];
      return Number(one === '') - Number(other === '') || direction * collator.compare(one, other);
    });
  }
}
