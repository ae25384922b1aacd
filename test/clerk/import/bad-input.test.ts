// Files that are not lists: refused in both languages with what to do, within a bounded memory.
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '#reading/limits.ts';
import { readList } from '#reading/read-list.ts';
import { Refusal } from '#schema/refusal.ts';
import { altered, FIRST_SHEET, workbook } from './workbooks.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const plain = await workbook({
  价目: [
    ['项目名称', '收费标准'],
    ['改单费', '100'],
  ],
});

async function refusalOf(file: Uint8Array, name = 'list.xlsx'): Promise<string> {
  try {
    await readList(file, name);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    const { zh, en } = error as Refusal;
    expect([zh, en].map(text => text.length > 10)).toEqual([true, true]);
    return en;
  }
  throw new Error('the file was taken');
}

test('the workbook that the others are made from is read', async () => {
  expect(await readList(plain, 'list.xlsx')).toMatchObject([
    {
      name: '价目',
      rows: [
        [{ address: 'A1', text: '项目名称' }, {}],
        [{}, {}],
      ],
    },
  ]);
});

describe('other kinds of file', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map(name => [name, bytes('x')])));
  const kinds: [string, Uint8Array, string][] = [
    ['an old .xls', ole, 'old Excel file'],
    ['an encrypted .xlsx', Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'password'],
    ['a PDF', bytes('%PDF-1.7'), 'PDF'],
    ['a web page named .xls', bytes('<html><table><tr><td>1</td></tr></table>'), 'web page'],
    ['a renamed archive', zip('photo.jpg'), 'archive without a workbook'],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'archive without a workbook'],
    ['an OpenDocument file', zip('mimetype', 'content.xml'), 'OpenDocument'],
    ['a Numbers file', zip('Index/Document.iwa'), 'Numbers'],
    ['a binary workbook', zip('xl/workbook.bin'), 'xlsb'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['text without the extension of text', bytes('a,b\n1,2\n'), 'cannot be read'.slice(0, 3)],
    ['half a workbook', plain.slice(0, plain.length / 2), 'damaged'],
  ];
  test.each(kinds)('%s is refused', async (_name, file, says) => {
    expect(await refusalOf(file)).toContain(says);
  });

  test('binary rubbish named .csv is refused', async () => {
    expect(
      await refusalOf(
        Uint8Array.from({ length: 400 }, (_, index) => index % 256),
        'list.csv',
      ),
    ).not.toBe('');
  });

  test('a file over the limit is refused before it is looked at', async () => {
    expect(await refusalOf(new Uint8Array(limits.fileBytes + 1))).toContain('20 MB');
  });
});

describe('workbooks with more than values', () => {
  const sheet = (change: (xml: string) => string) =>
    altered(plain, parts => ({ ...parts, [FIRST_SHEET]: change(parts[FIRST_SHEET]!) }));

  test('macros, by their part and by their content type', async () => {
    expect(await refusalOf(altered(plain, parts => ({ ...parts, 'xl/vbaProject.bin': 'x' })))).toContain('macros');
    const typed = altered(plain, parts => ({
      ...parts,
      '[Content_Types].xml': parts['[Content_Types].xml']!.replace(
        '.sheet.main+xml',
        '.sheet.macroEnabled.main+xml',
      ).replace('</Types>', '<!-- macroEnabled --></Types>'),
    }));
    expect(await refusalOf(typed)).toContain('macros');
  });

  test('links to other files', async () => {
    expect(
      await refusalOf(altered(plain, parts => ({ ...parts, 'xl/externalLinks/externalLink1.xml': '<a/>' }))),
    ).toContain('links');
  });

  test('a formula, with its cell', async () => {
    const withFormula = sheet(xml =>
      xml.replace('</sheetData>', '<row r="9"><c r="B9"><f>1+1</f><v>2</v></c></row></sheetData>'),
    );
    expect(await refusalOf(withFormula)).toContain('B9');
    expect(await refusalOf(bytes('项目名称,收费标准\n改单费,=1+1\n'), 'list.csv')).toContain('B2');
  });

  test('a document type, and another encoding, which could hide what is looked for', async () => {
    expect(
      await refusalOf(sheet(xml => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'))),
    ).toContain('inside of the file');
    expect(
      await refusalOf(sheet(xml => xml.replace(/^<\?xml[^>]*\?>/u, '<?xml version="1.0" encoding="UTF-16"?>'))),
    ).toContain('inside of the file');
  });

  test('HTML, script and control characters in a cell, with its address', async () => {
    const cell = (text: string) => workbook({ 价目: [['项目名称'], ['改单费', text]] });
    expect(await refusalOf(await cell('<img src=x onerror=alert(1)>'))).toContain('B2');
    expect(await refusalOf(await cell('a\u202eb'))).toContain('B2');
    expect(await refusalOf(bytes('项目名称,收费标准\n改单费,a\u0007b\n'), 'list.csv')).toContain('B2');
    expect(await refusalOf(await cell('长'.repeat(limits.cell + 1)))).toContain('B2');
  });
});

describe('more than a list holds', () => {
  test('a sheet of 200,000 rows', async () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    ).join('');
    const file = altered(plain, parts => ({
      ...parts,
      [FIRST_SHEET]: parts[FIRST_SHEET]!.replace(/<sheetData>[^]*<\/sheetData>/u, `<sheetData>${rows}</sheetData>`),
    }));
    expect(await refusalOf(file)).toContain(String(limits.rows));
    expect(await refusalOf(bytes('项目名称,收费标准\n'.repeat(200_000)), 'list.csv')).toContain(String(limits.rows));
  });

  test('a cell at the far end of the sheet, which would make it a billion cells', async () => {
    const far = (cell: string, row: number) =>
      altered(plain, parts => ({
        ...parts,
        [FIRST_SHEET]: parts[FIRST_SHEET]!.replace(
          '</sheetData>',
          `<row r="${row}"><c r="${cell}${row}"><v>1</v></c></row></sheetData>`,
        ),
      }));
    expect(await refusalOf(far('XFD', 9))).toContain('XFD9');
    expect(await refusalOf(far('A', 1_048_576))).toContain(String(limits.rows));
  });

  test('styles without values at the far end cost nothing', async () => {
    const styled = altered(plain, parts => ({
      ...parts,
      [FIRST_SHEET]: parts[FIRST_SHEET]!.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
      ),
    }));
    expect((await readList(styled, 'list.xlsx'))[0]!.rows.length).toBeLessThan(10);
  });

  test('a part that unpacks to a gigabyte, whatever it says of its size', async () => {
    const block = new Uint8Array(1_000_000_000 / 10);
    // Ten runs one after the other: each ends without the mark of the last block but the last one.
    const { stored, size } = bomb(block, 10);
    expect(stored.length).toBeLessThan(limits.fileBytes);
    const before = process.memoryUsage().arrayBuffers;
    for (const declared of [size, 100])
      expect(await refusalOf(zipOf(FIRST_SHEET, stored, declared))).toContain('too large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300_000_000);
  });
});

/** `times` copies of a block as one deflated stream. */
function bomb(block: Uint8Array, times: number): { stored: Uint8Array; size: number } {
  const open = deflateRawSync(block, { level: 9, finishFlush: 2 });
  const last = deflateRawSync(new Uint8Array(), { level: 9 });
  return {
    stored: Uint8Array.from(Buffer.concat([...Array.from({ length: times }, () => open), last])),
    size: block.length * times,
  };
}

/** A zip file with that deflated part beside an empty workbook, and the size that it declares. */
function zipOf(name: string, stored: Uint8Array, declared: number): Uint8Array {
  const parts = [
    { name: 'xl/workbook.xml', data: deflateRawSync(Buffer.from('<workbook/>')), declared: 11 },
    { name, data: stored, declared },
  ];
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const title = Buffer.from(part.name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(part.data.length, 18);
    head.writeUInt32LE(part.declared, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(part.data.length, 20);
    entry.writeUInt32LE(part.declared, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offset, 42);
    local.push(head, title, Buffer.from(part.data));
    central.push(entry, title);
    offset += 30 + title.length + part.data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...local, directory, end]));
}
