// Rows as CSV (RFC 4180) that spreadsheets open as text: UTF-8 with a byte order mark, CR LF, no cell that is a formula.

/** The whole file. Every row has as many cells as the first. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell that begins like a formula gets an apostrophe, so that a spreadsheet shows it and computes nothing. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
