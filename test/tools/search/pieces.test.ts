import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '#text/normalise.ts';
import { piecesOf, termOf } from '#text/pieces.ts';

describe('normalise', () => {
  test.each([
    ['ＩＳＰＳ', 'isps'],
    ['交水规〔2019〕2号', '交水规 2019 2号'],
    ['交水规[2019]2号', '交水规 2019 2号'],
    ['  THC   费 ', 'thc 费'],
    ['a\u0000b\ud800c', 'a b c'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('gives the same when asked twice, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe('pieces', () => {
  test.each([
    ['港务费', ['港务', '务费']],
    ['费', ['费']],
    ['THC 20GP', ['thc', '20gp']],
    ['5.6 元', ['5.6', '元']],
    ['引航(移泊)费', ['引航', '移泊', '费']],
    ['港港港', ['港港']],
    ['<b>', ['b']],
    ['〔〕', []],
  ])('of %j are %j', (text, expected) => {
    expect(piecesOf(text)).toEqual(expected);
  });

  test('of any part of a name, from two characters on, are among the pieces of the name', () => {
    const name = '船舶污染物接收处理服务费';
    const whole = new Set(piecesOf(name));
    for (let from = 0; from < name.length - 1; from++) {
      for (let to = from + 2; to <= name.length; to++) {
        expect(piecesOf(name.slice(from, to)).every(piece => whole.has(piece))).toBe(true);
      }
    }
  });
});

describe('terms', () => {
  test.each([
    ['thc', 'thc'],
    ['5.6', '5.6'],
    ['港务', 'h06e2f052a1'],
    ['港', 'h06e2f'],
  ])('of %s is %s', (piece, term) => {
    expect(termOf(piece)).toBe(term);
  });

  test('of a single character begins the term of every piece that it begins', () => {
    expect(termOf('港务').startsWith(termOf('港'))).toBe(true);
    expect(termOf('港务').startsWith(termOf('务'))).toBe(false);
  });
});
