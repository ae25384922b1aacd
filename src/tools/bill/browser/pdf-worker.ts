// Reads a PDF in a thread of its own. PDF.js, in another thread below this one, takes the file apart; what its words and their
// places mean is told by #reading/pdf-text.ts. No font is drawn, no picture unpacked, nothing asked of anybody but this site.
import { getDocument, GlobalWorkerOptions, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from '#reading/limits.ts';
import { placedText, type PdfPiece } from '#reading/pdf-pieces.ts';
import * as refusals from '#reading/pdf-refusals.ts';
import { isWholePdf, pdfText } from '#reading/pdf-text.ts';
import type { PlacedText } from '#reading/placed-lines.ts';
import { Refusal } from '#schema/refusal.ts';
import { CharacterMaps } from './character-maps.ts';
import type { FromFileWorker } from './file.ts';

addEventListener('message', ({ data }) => void answer(data as File));

const reply = (said: FromFileWorker) => postMessage(said);

async function answer(file: File): Promise<void> {
  try {
    if (file.size > limits.fileBytes) throw refusals.pdfTooLarge(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isWholePdf(bytes)) throw refusals.brokenRefusal();
    GlobalWorkerOptions.workerPort = await thread();
    // What may take long was fetched; from here on it is reading.
    reply({ kind: 'begun' });
    reply({ kind: 'read', ...(await read(bytes)) });
  } catch (error) {
    if (error instanceof Refusal) reply({ kind: 'refused', said: { zh: error.zh, en: error.en } });
    else reply({ kind: 'failed' });
  }
}

/** The thread of PDF.js, once its script is there. */
function thread(): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', () => reject(new Error('PDF.js did not start')), { once: true });
  });
}

async function read(data: Uint8Array): Promise<{ text: string; rows: number }> {
  try {
    const pdf = await getDocument({
      data,
      verbosity: VerbosityLevel.ERRORS,
      BinaryDataFactory: CharacterMaps,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: true,
      disableWorkerRendering: true,
      // Nothing half read is judged.
      stopAtErrors: true,
    }).promise;
    if (pdf.numPages > limits.pdfPages) throw refusals.tooManyPages(pdf.numPages);
    const pieces: PlacedText[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 }).transform as number[];
      const { items } = await page.getTextContent();
      for (const item of items)
        if ('str' in item && item.str !== '') pieces.push(placedText(item as PdfPiece, view, number));
      page.cleanup();
      if (pieces.length > limits.pdfPieces) throw refusals.tooMuchText();
    }
    if (CharacterMaps.missing) throw refusals.fontsNotFetched();
    return pdfText(pieces, pdf.numPages);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (CharacterMaps.missing) throw refusals.fontsNotFetched();
    throw error instanceof PasswordException ? refusals.encryptedRefusal() : refusals.brokenRefusal();
  }
}
