// Adds lines at the end of a text, in the line ends it has. What stood there stays, byte for byte.

export function append(text: string, lines: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  return `${text}${gap}${lines.replaceAll('\n', eol)}`;
}
