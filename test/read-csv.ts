// Reads CSV back.

/** A reader of RFC 4180, written apart from the writer. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const body = text.replace(/^\uFEFF/u, '');
  for (let at = 0; at < body.length;) {
    const row: string[] = [];
    for (let ended = false; !ended;) {
      const match = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<stop>,|\r\n)/uy;
      match.lastIndex = at;
      const { quoted, plain, stop } = match.exec(body)!.groups!;
      row.push(quoted?.replaceAll('""', '"') ?? plain!);
      at = match.lastIndex;
      ended = stop === '\r\n';
    }
    rows.push(row);
  }
  return rows;
}
