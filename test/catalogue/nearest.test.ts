import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '#text/nearest.ts';

describe('the nearest word', () => {
  test.each([
    ['goverment-set', ['market', 'government-set'], 'government-set'],
    ['prot', ['yard', 'port'], 'port'],
    ['boxes', ['box', 'boxe', 'boxen'], 'boxe'],
    ['import', ['import'], 'import'],
  ])('to %s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test.each([
    ['three edits away', 'market', ['rocket-x', 'basket-y']],
    ['among nothing', 'market', []],
    ['for a number, as numbers resemble each other by chance', '0104', ['0105']],
    ['for a letter', 'X', ['I', 'R']],
  ])('is not given %s', (_, word, candidates) => {
    expect(nearest(word, candidates)).toBeNull();
  });

  test('to a word with one letter left out, changed or doubled is that word, where no other is as near', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/u);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('drop', 'change', 'double'), (meant, seed, slip) => {
        const at = seed % meant.length;
        const [before, letter, after] = [meant.slice(0, at), meant.charAt(at), meant.slice(at + 1)];
        const typed = before + { drop: '', change: letter === 'q' ? 'x' : 'q', double: letter + letter }[slip] + after;
        expect(nearest(typed, ['0000000000000000', meant])).toBe(meant);
      }),
    );
  });

  test('is always one of the candidates, or none', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const found = nearest(word, candidates);
        expect(found === null || candidates.includes(found)).toBe(true);
      }),
    );
  });
});
