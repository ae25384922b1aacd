// Pages that answer questions: those with a wording that stands in the question, the rarest words first.
import { piecesOf } from '#text/pieces.ts';
import type { NamedTool } from './name-list.ts';
import { meanOf, rarityAmong } from './rarity.ts';

const MOST_TOOLS = 2;
/** Shorter words of letters begin too many others. */
const SHORTEST_STEM = 4;

export function toolFinder(tools: readonly NamedTool[]): (query: string) => NamedTool[] {
  const all = tools.map(tool => ({ tool, wordings: tool.wordings.map(piecesOf) }));
  // Words that every question has stand in many wordings.
  const weigh = rarityAmong(all.flatMap(({ wordings }) => wordings.map(pieces => new Set(pieces))));
  return query => {
    const asked = piecesOf(query);
    return all
      .map(({ tool, wordings }) => {
        const held = wordings.filter(pieces => pieces.every(piece => holdsWord(asked, piece)));
        return { tool, weight: Math.max(0, ...held.map(pieces => meanOf(pieces.map(weigh)))) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_TOOLS)
      .map(({ tool }) => tool);
  };
}

/** A word of letters also stands for its longer forms: complain, complaints. */
function holdsWord(asked: readonly string[], word: string): boolean {
  return asked.some(
    one => one === word || (/^[a-z]+$/u.test(word) && word.length >= SHORTEST_STEM && one.startsWith(word)),
  );
}
