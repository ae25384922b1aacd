// On paper nothing can be opened: closed folds stand open while the page is printed.

/** `closed`: selector of the folds, among what stands in `root` at the moment of printing. */
export function openForPrint(root: ParentNode, closed: string): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>(closed)];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
  });
}
