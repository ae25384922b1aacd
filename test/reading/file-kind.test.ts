import { expect, test } from 'vitest';
import { fileKind } from '#reading/file-kind.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['%PDF-1.7\n', 'bill.bin', 'pdf'],
  [`${'\0'.repeat(200)}%PDF-1.4`, 'bill', 'pdf'],
  ['broken', 'bill.PDF', 'pdf'],
  ['', 'bill.pdf', 'table'],
  ['\xff\xd8\xff\xe0', 'bill.pdf', 'picture'],
  ['\x89PNG\r\n', 'bill', 'picture'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'bill', 'picture'],
  ['\0\0\0\x18ftypheic', 'bill', 'picture'],
  ['\0\0\0\x18ftypmp42', 'film.mp4', 'table'],
  ['anything', 'IMG_1.HEIC', 'picture'],
  ['PK\x03\x04', 'bill.xlsx', 'table'],
  ['THC,850', 'bill.csv', 'table'],
])('%j named %s is a %s', (head, name, kind) => {
  expect(fileKind(bytes(head), name)).toBe(kind);
});
