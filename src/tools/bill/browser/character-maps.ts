// Which letters the codes of a font stand for, where a PDF leaves its fonts to the reader's machine: files of PDF.js, served by
// this site and fetched one by one as a PDF names them.

const FOLDER = '/node_modules/pdfjs-dist/cmaps/';
const addresses = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where PDF.js asks for files. It asks for fonts to draw with, too, which are not needed for text. */
export class CharacterMaps {
  /** A map that this site has could not be fetched: what was read without it is not to be trusted. */
  static missing = false;

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = addresses[FOLDER + filename];
    if (kind !== 'cMapUrl' || address === undefined) throw new Error(`${filename} is not served here`);
    const answer = await fetch(address).catch(() => null);
    CharacterMaps.missing ||= !answer?.ok;
    if (!answer?.ok) throw new Error(`${filename} could not be fetched`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
