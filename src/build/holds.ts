// Whether a file on the disk holds given bytes, told without reading more of it than is needed.
import fs from 'node:fs';

const PIECE = 1 << 20;

/** False for a file that does not exist. Throws when the file cannot be read. */
export function holds(file: string, bytes: Uint8Array): boolean {
  if (fs.statSync(file, { throwIfNoEntry: false })?.size !== bytes.length) return false;
  const open = fs.openSync(file, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, bytes.length));
    for (let at = 0; at < bytes.length; at += piece.length) {
      const wanted = bytes.subarray(at, at + piece.length);
      const read = fs.readSync(open, piece, 0, wanted.length, at);
      if (!piece.subarray(0, read).equals(wanted)) return false;
    }
    return true;
  } finally {
    fs.closeSync(open);
  }
}
