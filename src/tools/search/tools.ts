// Pages that answer questions: those with a wording that stands in the question, the rarest words first.
import { piecesOf } from '#text/pieces.ts';
import { stemOf } from '#text/stem.ts';
import type { NamedTool } from './name-list.ts';
import { meanOf, rarityAmong } from './rarity.ts';

const MOST_TOOLS = 2;

export interface FoundTool {
  tool: NamedTool;
  /** Found only by words of a question about any charge: it comes after the charge. */
  general: boolean;
  /** The query is nothing else. */
  whole: boolean;
}

export function toolFinder(tools: readonly NamedTool[]): (query: string) => FoundTool[] {
  const wordings = tools.flatMap(tool => [
    ...tool.wordings.map(wording => ({ tool, general: false, words: wordsOf(wording) })),
    ...tool.general.map(wording => ({ tool, general: true, words: wordsOf(wording) })),
  ]);
  // Words that every question has stand in many wordings.
  const weigh = rarityAmong(wordings.map(({ words }) => new Set(words)));
  return query => {
    const asked = new Set(wordsOf(query));
    const held = wordings
      .filter(({ words }) => words.every(word => asked.has(word)))
      .map(({ words, ...found }) => ({
        ...found,
        whole: words.length === asked.size,
        weight: meanOf(words.map(weigh)),
      }))
      .sort((a, b) => Number(a.general) - Number(b.general) || b.weight - a.weight);
    return held.filter(({ tool }, index) => held.findIndex(one => one.tool === tool) === index).slice(0, MOST_TOOLS);
  };
}

function wordsOf(text: string): string[] {
  return piecesOf(text).map(stemOf);
}
