// Reads a file in a thread of its own, with the same guards as a list that comes in: no macros, no links, no bombs.
import { fileKind } from '#reading/file-kind.ts';
import { limits } from '#reading/limits.ts';
import { pictureRefusal } from '#reading/pdf-refusals.ts';
import { fileTooLarge, readList } from '#reading/read-list.ts';
import { sheetText } from '#tools/bill/sheet-text.ts';
import { Refusal } from '#schema/refusal.ts';
import type { ReadFile } from './file.ts';

addEventListener('message', ({ data }) => void answer(data as File));

async function answer(file: File): Promise<void> {
  const reply = (read: ReadFile) => postMessage(read);
  try {
    if (file.size > limits.fileBytes) throw fileTooLarge(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (fileKind(bytes, file.name) === 'picture') throw pictureRefusal();
    const sheets = await readList(bytes, file.name, {
      // On a bill amounts are mostly worked out; what was shown is what was charged.
      formulasAsValues: true,
    });
    reply({ kind: 'read', ...sheetText(sheets) });
  } catch (error) {
    if (error instanceof Refusal) reply({ kind: 'refused', said: { zh: error.zh, en: error.en } });
    else reply({ kind: 'failed' });
  }
}
