// A sheet as rows of cells that know their address. Cells are clean: no markup, no control characters, no formula.
import { notPlain } from '#schema/plain-text.ts';
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';

export interface Cell {
  /** `B7`, as the spreadsheet shows it. */
  address: string;
  text: string;
  /** What the spreadsheet took it for. */
  kind: 'text' | 'number' | 'date';
  /** The address of the merged cell that this text comes from, where it is not its own. */
  from?: string;
}

/** Row `index` is row `index + 1` of the spreadsheet; cells likewise. Empty cells are null. */
export interface Sheet {
  name: string;
  rows: (Cell | null)[][];
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A → 0, AA → 26. */
export function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The cell of a text, or null when it is blank. Throws a Refusal that names the cell. */
export function cellOf(raw: string, kind: Cell['kind'], address: string): Cell | null {
  const text = raw
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\u00a0|\u3000/gu, ' ')
    .replace(/\r\n?/gu, '\n')
    .trim();
  if (text === '') return null;
  if (text.length > limits.cell) {
    throw new Refusal(
      `${address} 单元格有 ${text.length} 个字，上限 ${limits.cell}。请确认这是价目表。`,
      `Cell ${address} has ${text.length} characters; the limit is ${limits.cell}. Make sure that this is a price list.`,
    );
  }
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(text)) throw controlRefusal(address);
  if (text.startsWith('=')) throw formulaRefusal(address);
  const rule = notPlain(text);
  if (rule === null) return { address, text, kind };
  if (rule === 'control-character') throw controlRefusal(address);
  throw new Refusal(
    `${address} 单元格里有 HTML 或脚本。请删去标记，只留文字。`,
    `Cell ${address} holds HTML or script. Remove the markup and leave plain text.`,
  );
}

export function formulaRefusal(address: string): Refusal {
  return new Refusal(
    `${address} 单元格是公式。请全选、复制、“选择性粘贴 → 数值”，另存后再导入。`,
    `Cell ${address} is a formula. Select all, copy, paste special as values, save and import again.`,
  );
}

function controlRefusal(address: string): Refusal {
  return new Refusal(
    `${address} 单元格里有控制字符。请重新输入这一格。`,
    `Cell ${address} holds control characters. Type the cell again.`,
  );
}
