// A line of a bill, as the reader of bills and lists gives it.
import type { ReadLine } from '#reading/line.ts';

export { BOXES, DIRECTION, lineDimensions, type LineFault, type Reading } from '#reading/line.ts';
export type BillLine = ReadLine;
