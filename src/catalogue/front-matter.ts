// A policy summary: the data between its two lines “---”, and below them text that holds no code.
import type { Problem } from './problem.ts';
import type { RawFile } from './read.ts';

/** What would be run or rendered as markup: ESM at the start of a block, tags, expressions, script addresses. */
const CODE = /^(?:import|export)\s|<[!/?>A-Za-z]|[Jj][Aa][Vv][Aa][Ss][Cc][Rr][Ii][Pp][Tt]\s*:|&#|\{/u;

const FENCED = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/u;

/** The front matter as if it were a file of its own, and how many lines stand above it; null when there is none. */
export function frontMatter(
  raw: RawFile,
  problems: Problem[],
): { raw: Pick<RawFile, 'file' | 'text' | 'again'>; lineOffset: number } | null {
  const { file, text } = raw;
  const match = FENCED.exec(text);
  if (!match) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'front-matter',
      zh: '政策摘要开头应有两行 “---” 夹着的说明（document、title、description）。请补上。',
      en: 'A policy summary begins with front matter between two lines “---” (document, title, description). Add it.',
    });
    return null;
  }
  const [, data = '', body = ''] = match;
  const linesAbove = text.slice(0, text.length - body.length).split('\n').length - 1;
  for (const [index, line] of body.split('\n').entries()) {
    const code = CODE.exec(line);
    if (!code) continue;
    problems.push({
      file,
      line: linesAbove + index + 1,
      column: code.index + 1,
      rule: 'markup',
      zh: '政策摘要里不能有 HTML 或程序代码（以 import 或 export 开头的行、标签、花括号、&#、javascript:）。请只写文字。',
      en: 'A policy summary holds no HTML or code (lines that begin with import or export, tags, braces, &#, javascript:). Write text only.',
    });
  }
  const { again } = raw;
  return { raw: { file, text: data, again: () => FENCED.exec(again())?.[1] ?? '' }, lineOffset: 1 };
}
