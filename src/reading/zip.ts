// The parts of a zip file, unpacked under a limit. Sizes that the file declares are not believed: bytes are counted.
import { Inflate } from 'fflate';
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';

export interface ZipPart {
  name: string;
  packed: Uint8Array;
  deflated: boolean;
}

/** How many bytes may still be unpacked. */
export interface Budget {
  left: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Packed bytes handed over at once; they unpack to 1032 times as much at most. */
const STEP = 4_096;

/** What the central directory lists. Throws a Refusal for what is damaged, encrypted or unusually large. */
export function zipParts(file: Uint8Array): ZipPart[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return partsIn(file, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

/** The bytes of a part. Throws a Refusal as soon as they exceed the limit. */
export function unpack({ packed, deflated }: ZipPart, budget: Budget): Uint8Array {
  const limit = Math.min(limits.partBytes, budget.left);
  if (!deflated) {
    if (packed.length > limit) throw tooLarge();
    budget.left -= packed.length;
    return packed;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate(chunk => {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged();
  }
  budget.left -= size;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function partsIn(file: Uint8Array, view: DataView): ZipPart[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw tooLarge();
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
    if ((flags & 1) !== 0) throw encrypted();
    if (view.getUint32(local, true) !== LOCAL || (method !== 0 && method !== 8) || parts.has(name)) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > file.length) throw damaged();
    parts.set(name, { name, packed: file.subarray(start, start + packedSize), deflated: method === 8 });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...parts.values()];
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

export function encrypted(): Refusal {
  return new Refusal(
    '文件有密码。请在表格软件里打开，去掉密码，另存为 .xlsx 再导入。',
    'The file is protected by a password. Open it, remove the password, save it as .xlsx and import again.',
  );
}

function damaged(): Refusal {
  return new Refusal(
    '文件已损坏，打不开。请在表格软件里打开，另存为 .xlsx 再导入。',
    'The file is damaged. Open it in a spreadsheet program, save it as .xlsx and import again.',
  );
}

function tooLarge(): Refusal {
  return new Refusal(
    `文件解压后过大（上限 ${limits.unpackedBytes / 1_000_000} MB，每张表 ${limits.rows} 行），不像价目表。请只留价目，另存再导入。`,
    `Unpacked, the file is too large (limit ${limits.unpackedBytes / 1_000_000} MB and ${limits.rows} lines a sheet) for a price list. Keep the list only, save and import again.`,
  );
}
