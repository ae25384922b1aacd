// How much of a list is read. A real list has some hundred lines; whatever is far larger is a mistake or an attack.

export const limits = {
  /** Bytes of the file as it lies on the disk. */
  fileBytes: 20_000_000,
  /** Bytes of all parts of a workbook together, counted while they are unpacked. */
  unpackedBytes: 64_000_000,
  /** Bytes of one part. */
  partBytes: 32_000_000,
  /** Parts of a workbook. */
  parts: 2_000,
  /** Lines of a sheet that hold anything, and the number of the last one. */
  rows: 5_000,
  lastRow: 20_000,
  columns: 100,
  /** Characters of a cell. */
  cell: 1_000,
  /** Pages of a PDF, and pieces of text on them: a dense page has about a thousand. */
  pdfPages: 50,
  pdfPieces: 100_000,
} as const;
