// Reads the data folders into text. The only module that touches the file system for data; it never parses.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** A data file larger than this is a mistake (a whole list fits in a tenth of it). Bytes. */
const MAX_FILE_BYTES = 1_000_000n;
const MAX_DEPTH = 8;

export interface RawFile {
  /** How the file is named in messages. */
  file: string;
  /** Path inside the folder, with forward slashes. */
  path: string;
  text: string;
  /** SHA-256 of the text. */
  digest: string;
  /** The text once more, for who wants it later: nobody keeps it in the meantime. */
  again(): string;
}

/** A file that is not on the disk, or not yet. */
export function rawFile(file: string, path: string, text: string): RawFile {
  return { file, path, text, digest: digestOf(text), again: () => text };
}

export interface ReadResult {
  files: RawFile[];
  problems: Problem[];
  /** Paths inside the folder that exist but could not be read; what points to them is not "missing". */
  unreadable: string[];
}

/** Digests of files read before, by their real path, with what the file system said of them then. */
export type ReadMemory = Map<string, { stamp: string; readAt: number; digest: string }>;

/** A file changed so shortly before it was read may have changed once more within the same tick of its clock. Milliseconds. */
const TOO_FRESH = 2_000;

/**
 * Reads every file below `folder`, in a stable order. Hidden files are passed over; files as remembered are not read.
 * Without `keepTexts` a text is read once more for who asks for it.
 */
export function readFolder(
  folder: string,
  memory: ReadMemory = new Map(),
  { keepTexts = true }: { keepTexts?: boolean } = {},
): ReadResult {
  const result: ReadResult = { files: [], problems: [], unreadable: [] };
  const shown = displayPath(folder);
  let root: string;
  try {
    root = fs.realpathSync(folder);
    if (!fs.statSync(root).isDirectory()) throw new Error('not a folder');
  } catch {
    result.problems.push(
      at(
        shown,
        'folder-missing',
        `没有这个文件夹：${shown}。请检查 CONTENT_DIR / SEEDS_DIR。`,
        `There is no folder ${shown}. Check CONTENT_DIR and SEEDS_DIR.`,
      ),
    );
    return result;
  }
  readInto({ result, memory, root, keepTexts }, root, '', shown, new Set([root]));
  if (result.files.length === 0 && result.problems.length === 0) {
    result.problems.push(
      at(
        shown,
        'folder-empty',
        `文件夹是空的：${shown}。应有数据文件。`,
        `The folder ${shown} is empty. It should hold data files.`,
      ),
    );
  }
  return result;
}

/** SHA-256 over paths and digests of texts: the same content gives the same value on every machine. */
export function fingerprint(files: readonly RawFile[]): string {
  return sha256Of(files.map(({ path: name, digest }) => [name, digest]));
}

/** SHA-256 over names and what stands under them, in the order given. */
export function sha256Of(named: Iterable<readonly [name: string, bytes: string | Buffer]>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of named) hash.update(name).update('\0').update(bytes).update('\0');
  return hash.digest('hex');
}

interface Reading {
  result: ReadResult;
  memory: ReadMemory;
  root: string;
  keepTexts: boolean;
}

function readInto(reading: Reading, folder: string, inside: string, shown: string, seen: Set<string>): void {
  let found: fs.Dirent[];
  try {
    found = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    unreadable(reading.result, inside, shown);
    return;
  }
  for (const one of found) {
    const { name } = one;
    if (name.startsWith('.')) continue;
    const below = inside ? `${inside}/${name}` : name;
    const full = path.join(folder, name);
    readOne(reading, { full, plain: one.isFile() || one.isDirectory() }, below, `${shown}/${name}`, seen);
  }
}

/** Something in a folder; `plain` is no link, and its folder's path is the real one. */
interface Found {
  full: string;
  plain: boolean;
}

function readOne(reading: Reading, { full, plain }: Found, inside: string, shown: string, seen: Set<string>): void {
  const { result, memory, root, keepTexts } = reading;
  let real: string;
  let stat: fs.BigIntStats;
  try {
    real = plain ? full : fs.realpathSync.native(full);
    stat = fs.statSync(real, { bigint: true });
  } catch {
    unreadable(result, inside, shown);
    return;
  }
  if (real !== root && !real.startsWith(root + path.sep)) {
    result.unreadable.push(inside);
    result.problems.push(
      at(
        shown,
        'link-outside',
        '符号链接指向数据文件夹之外，不予读取。请把文件本身放进来。',
        'A symbolic link that leaves the data folder is not followed. Put the file itself here.',
      ),
    );
    return;
  }
  if (stat.isDirectory()) {
    if (seen.has(real) || inside.split('/').length > MAX_DEPTH) {
      result.problems.push(
        at(
          shown,
          'folder-loop',
          '文件夹循环或层级过深。请移走这个文件夹或链接。',
          'Folders loop or are nested too deep. Move this folder or link away.',
        ),
      );
      return;
    }
    readInto(reading, real, inside, shown, new Set([...seen, real]));
    return;
  }
  if (!stat.isFile()) {
    unreadable(result, inside, shown);
    return;
  }
  if (stat.size > MAX_FILE_BYTES) {
    result.unreadable.push(inside);
    result.problems.push(
      at(
        shown,
        'file-too-large',
        `文件有 ${stat.size} 字节，上限 ${MAX_FILE_BYTES} 字节。请拆成每项一个文件。`,
        `The file has ${stat.size} bytes; the limit is ${MAX_FILE_BYTES}. Split it into one file an entry.`,
      ),
    );
    return;
  }
  const known = memory.get(real);
  const fresh = known?.stamp !== stampOf(stat) || known.readAt - Number(stat.mtimeMs) < TOO_FRESH;
  const place = { file: shown, path: inside, again: () => textAgain(real) };
  const unkept = (digest: string): RawFile => ({
    ...place,
    digest,
    get text() {
      return textAgain(real);
    },
  });
  if (!fresh) {
    result.files.push(unkept(known.digest));
    return;
  }
  const text = readText(result, real, inside, shown);
  if (text === null) return;
  const digest = digestOf(text);
  memory.set(real, { stamp: stampOf(stat), readAt: Date.now(), digest });
  result.files.push(keepTexts ? { ...place, digest, text } : unkept(digest));
}

/** A file that was read before; one that is gone since is empty. */
function textAgain(real: string): string {
  try {
    return decoded(fs.readFileSync(real));
  } catch {
    return '';
  }
}

/** SHA-256, in hexadecimal digits. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function stampOf({ ino, size, mtimeNs, ctimeNs }: fs.BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** The text with line feeds alone, or null, with the problem reported. */
function readText(result: ReadResult, real: string, inside: string, shown: string): string | null {
  let bytes: Buffer;
  try {
    bytes = fs.readFileSync(real);
  } catch {
    unreadable(result, inside, shown);
    return null;
  }
  try {
    return decoded(bytes);
  } catch {
    result.unreadable.push(inside);
    result.problems.push(
      at(
        shown,
        'encoding',
        '文件不是 UTF-8 编码（可能是 GBK 或 UTF-16）。请另存为 UTF-8。',
        'The file is not UTF-8 (perhaps GBK or UTF-16). Save it again as UTF-8.',
      ),
    );
    return null;
  }
}

/** Throws when the bytes are no text. */
function decoded(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('NUL');
  return text.replace(/\r\n?/gu, '\n');
}

function unreadable(result: ReadResult, inside: string, shown: string): void {
  result.unreadable.push(inside);
  result.problems.push(
    at(
      shown,
      'file-unreadable',
      '读不到这个文件。请检查权限与链接。',
      'The file cannot be read. Check its permissions and links.',
    ),
  );
}

function at(file: string, rule: string, zh: string, en: string): Problem {
  return { file, line: 1, column: 1, rule, zh, en };
}

/** Relative to the working folder where that is shorter to read, else as given. */
function displayPath(folder: string): string {
  const relative = path.relative(process.cwd(), path.resolve(folder));
  const inside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (inside ? relative : folder).split(path.sep).join('/').replace(/\/+$/u, '');
}
