// A table in Markdown: the first column to the left, figures to the right.

export type Row = (string | number)[];

export function table(head: string[], rows: Row[]): string[] {
  const line = (cells: Row) => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line), ''];
}
