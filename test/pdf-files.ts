// Small PDF files, written by hand: pages of text at their places, in a font that says what its codes mean, or does not.

export interface PdfParts {
  /** For each page its pieces: code in hexadecimal as it stands in the file, and place from the bottom left corner. */
  pages: readonly (readonly { x: number; y: number; hex: string }[])[];
  /** The dictionary of the font; none is embedded. */
  font?: string;
  /** The stream of its /ToUnicode, which `font` names as `5 0 R`. */
  toUnicode?: string;
  /** Has the file ask for a password that nobody knows. */
  locked?: boolean;
}

const LATIN = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
/** Chinese as older programs write it: the font, and what its codes mean, are left to the reader's machine. */
export const UNEMBEDDED_GBK =
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >> >>] >>';
/** A font of its own whose codes mean letters that nobody has agreed upon. */
export const PRIVATE = {
  font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>',
  toUnicode:
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Private def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <30> <7a> <e030> endbfrange endcmap end end',
};

export const latin = (text: string): string => Buffer.from(text, 'latin1').toString('hex');

export function pdfFile({ pages, font = LATIN, toUnicode = '', locked = false }: PdfParts): Buffer {
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >>`,
    stream(toUnicode),
    ...pages.flatMap((pieces, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
      stream(pieces.map(({ x, y, hex }) => `BT /F 10 Tf ${x} ${y} Td <${hex}> Tj ET`).join('\n')),
    ]),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const encrypt = locked ? ` /Encrypt 4 0 R /ID [<${'49'.repeat(16)}> <${'49'.repeat(16)}>]` : '';
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, 'latin1');
}

function stream(text: string): string {
  return `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
}
