// Which files are also written compressed, for web servers that hand out `<file>.gz` as it is.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|xml|json|js|css|svg|ics|csv|txt|map)$/u;

/** Below this many bytes a response takes one packet either way. */
const WORTH_IT = 1_000;

/** The file compressed, or null where that saves nothing. The same bytes always give the same. */
export async function compressed(file: string, bytes: Uint8Array): Promise<Buffer | null> {
  if (!COMPRESSIBLE.test(file) || bytes.length < WORTH_IT) return null;
  const packed = await promisify(gzip)(bytes, { level: 6 });
  return packed.length < bytes.length * 0.9 ? packed : null;
}
