// A piece of text as a PDF has it → with its place on the page as it is seen.
import type { PlacedText } from './placed-lines.ts';

/** A matrix as PDF writes them: a, b, c, d, e, f. */
type Matrix = readonly number[];

export interface PdfPiece {
  str: string;
  /** From the space of the text to that of the page. */
  transform: Matrix;
  width: number;
  height: number;
}

/** Angles are told in steps, so that pages that lie a little askew stay whole. */
const STEP = 5;

/** `view` leads from the space of the page to the page as it is shown, `y` downwards. */
export function placedText({ str, transform, width, height }: PdfPiece, view: Matrix, page: number): PlacedText {
  const [a, b, c, d, e, f] = view as [number, number, number, number, number, number];
  const [along, across, , , left, up] = transform as [number, number, number, number, number, number];
  const degrees = (Math.atan2(b * along + d * across, a * along + c * across) * 180) / Math.PI;
  const angle = ((Math.round(degrees / STEP) * STEP + 360) % 360) + 0;
  return { page, text: str, x: a * left + c * up + e, y: b * left + d * up + f, width, size: height, angle };
}
