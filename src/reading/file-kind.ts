// What a file is, told from its first bytes; its name says so only where they do not.

/** How many of its first bytes are looked at. */
export const HEAD_BYTES = 1024;

const PICTURES: readonly RegExp[] = [
  /^\xff\xd8\xff/u,
  /^\x89PNG/u,
  /^GIF8/u,
  /^RIFF[^]{4}WEBP/u,
  /^(?:II\*\0|MM\0\*)/u,
  /^[^]{4}ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avif)/u,
];
const PICTURE_NAME = /\.(?:jpe?g|png|gif|webp|tiff?|bmp|hei[cf]|avif)$/iu;

/** `head` are the first bytes of the file. */
export function fileKind(head: Uint8Array, name: string): 'pdf' | 'picture' | 'table' {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  // What went through other programs may have a few bytes before its beginning.
  if (text.includes('%PDF-')) return 'pdf';
  if (PICTURES.some(form => form.test(text)) || PICTURE_NAME.test(name)) return 'picture';
  return /\.pdf$/iu.test(name) && head.length > 0 ? 'pdf' : 'table';
}
