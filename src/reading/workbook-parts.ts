// What a file is, and the parts of a workbook that may be read. Everything that is not a plain list of values is refused.
import { encrypted, unpack, zipParts, type Budget, type ZipPart } from './zip.ts';
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';

/** XML of a workbook by the name of the part. */
export type Parts = ReadonlyMap<string, string>;

/** Is this a zip file, as workbooks are? Throws a Refusal for other things that people take for lists. */
export function isWorkbook(file: Uint8Array): boolean {
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return true;
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An encrypted .xlsx is wrapped in the container that old .xls files use.
    throw contains(file, 'EncryptedPackage')
      ? encrypted()
      : saveAs('旧版 Excel 文件（.xls）', 'an old Excel file (.xls)');
  }
  if (startsWith(file, [0x25, 0x50, 0x44, 0x46])) {
    throw saveAs('PDF 文件', 'a PDF file');
  }
  if (startsWith(file, [0x50, 0x4b])) throw saveAs('空的或分卷的压缩包', 'an empty or split archive');
  const beginning = new TextDecoder().decode(file.subarray(0, 512)).trimStart().toLowerCase();
  if (/^<(?:!doctype|html|\?xml|table|head|meta|workbook)/u.test(beginning)) {
    throw saveAs('网页或 XML 文件（有的系统把它存成 .xls）', 'a web page or XML file (some systems name it .xls)');
  }
  return false;
}

/** The XML parts of a workbook. Throws a Refusal for anything else in a zip, and for macros and links. */
export function workbookParts(file: Uint8Array): Parts {
  const zip = zipParts(file);
  refuseOtherKinds(zip);
  const budget: Budget = { left: limits.unpackedBytes };
  const parts = new Map<string, string>();
  for (const part of zip) {
    if (/^(?:\[Content_Types\]|_rels\/[\w.-]*|xl\/[\w./ -]+)\.(?:xml|rels)$/u.test(part.name)) {
      parts.set(part.name, xmlOf(unpack(part, budget)));
    }
  }
  if (/macroEnabled/iu.test(parts.get('[Content_Types].xml') ?? '')) throw macros();
  return parts;
}

function refuseOtherKinds(zip: readonly ZipPart[]): void {
  const names = zip.map(({ name }) => name);
  const some = (pattern: RegExp) => names.some(name => pattern.test(name));
  if (some(/vbaProject\.bin$|^xl\/macrosheets\//iu)) throw macros();
  if (some(/^xl\/workbook\.bin$/iu)) throw saveAs('二进制 Excel 文件（.xlsb）', 'a binary Excel file (.xlsb)');
  if (names.includes('mimetype') && some(/^content\.xml$/u))
    throw saveAs('OpenDocument 文件（.ods）', 'an OpenDocument file (.ods)');
  if (some(/\.iwa$|^Index\.zip$/u)) throw saveAs('Numbers 文件', 'a Numbers file');
  if (some(/^xl\/(?:externalLinks|queryTables)\/|^xl\/connections\.xml$/u)) {
    throw new Refusal(
      '文件链接到别的文件或数据源。请断开链接（数据 → 编辑链接 → 断开），另存再导入。',
      'The file links to other files or data sources. Break the links (Data → Edit links → Break), save and import again.',
    );
  }
  if (!names.includes('xl/workbook.xml')) {
    throw saveAs('压缩包，里面不是表格', 'an archive without a workbook inside');
  }
}

/** Excel writes UTF-8 without a document type; anything else could hide what the checks look for. */
function xmlOf(bytes: Uint8Array): string {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw oddXml();
  }
  const declared = /^<\?xml[^>]*encoding=["'](?<name>[^"']+)/iu.exec(text)?.groups?.name ?? 'utf-8';
  if (!/^utf-?8$/iu.test(declared) || /<!(?:DOCTYPE|ENTITY)/iu.test(text) || text.includes('\0')) throw oddXml();
  return text;
}

function macros(): Refusal {
  return new Refusal(
    '文件带有宏。请另存为不带宏的 .xlsx 再导入。',
    'The file carries macros. Save it as .xlsx without macros and import again.',
  );
}

function oddXml(): Refusal {
  return new Refusal(
    '文件内部的写法不是表格软件通常的写法。请在表格软件里打开，另存为 .xlsx 再导入。',
    'The inside of the file is not what spreadsheet programs write. Open it in one, save it as .xlsx and import again.',
  );
}

function saveAs(zh: string, en: string): Refusal {
  return new Refusal(
    `这是${zh}，读不了。请用表格软件打开，另存为 .xlsx 或 CSV（UTF-8）再导入。`,
    `This is ${en}, which cannot be read. Open it in a spreadsheet program, save it as .xlsx or CSV (UTF-8) and import again.`,
  );
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}

/** Is this word in the file, in UTF-16 little-endian as the directory of an OLE container has it? */
function contains(file: Uint8Array, word: string): boolean {
  const wanted = [...word].map(letter => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(file).includes(wanted);
}
