// A picture as plain shapes, in the units of its view box: drawn at build, so that it needs no script and prints as it is seen.

/** Which line of the chart a shape belongs to decides its colour, dash and mark. */
type Series = number;

export type Shape =
  | { is: 'rule'; x1: number; y1: number; x2: number; y2: number; strong?: boolean }
  | { is: 'path'; d: string; series: Series; goal?: boolean; band?: boolean }
  | { is: 'mark'; x: number; y: number; series: Series; hollow?: boolean; says: string }
  | { is: 'text'; x: number; y: number; text: string; anchor: Anchor; look: TextLook; series?: Series }
  | { is: 'number'; x: number; y: number; text: string };

type Anchor = 'start' | 'middle' | 'end';
/** What is read on the axes is quiet, figures are strong. */
type TextLook = 'axis' | 'figure' | 'name';

export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Whether each line carries its name in the picture; a key stands above it where not. */
  named: boolean;
}

/** How much room a picture has. */
export interface Room {
  width: number;
  height: number;
}

/** On a phone, and beside reading text. */
export const rooms: Record<'narrow' | 'wide', Room> = {
  narrow: { width: 328, height: 264 },
  wide: { width: 704, height: 340 },
};

/** Height of letters in a picture, in its units: what a screen shows at 15 px. */
export const LETTER = 15;
export const LINE = 19;
