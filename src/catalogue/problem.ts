// A problem in a data file: where, which rule, what was found, what was expected and what to do, in both languages.
import type { Bilingual } from '#schema/text.ts';

export interface Problem extends Bilingual {
  /** Path as the reader of the message would open it. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  column: number;
  rule: string;
}

/** `file:line:column  rule  message`, on one line. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, rule, zh, en } = problem;
  return `${file}:${line}:${column}  ${rule}  ${oneLine(`${zh} ｜ ${en}`)}`;
}

/** By file, then by place: the order in which a person mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.zh, b.zh),
  );
}

/** Thrown by callers that need a catalogue and cannot go on without one. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'CatalogueError';
    this.problems = problems;
  }
}

/** A value from a data file, shortened so that a message stays readable. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  const points = [...text];
  return `“${points.length > 60 ? `${points.slice(0, 60).join('')}…` : text}”`;
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/gu, ' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `1 problem in the data`, `2 problems in the data`. */
export function problemsInData(count: number): string {
  return `${count} ${count === 1 ? 'problem' : 'problems'} in the data`;
}
