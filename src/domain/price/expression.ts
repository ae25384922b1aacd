// Formulas of data files, e.g. `558 + 9 * (mtow - 50)`: numbers, quantities, + - * / ( ), min(), max().
// Decimal arithmetic throughout; nothing else of any language is understood.
import Big from 'big.js';
import { divided, figure, minus, plus, sign, times, type Formula, type Piece } from './formula.ts';

export type Quantities = Readonly<Record<string, Big>>;

type Term = (quantities: Quantities) => Big;

/** The value of an expression. Throws a RangeError for what it cannot read, does not know, or cannot divide. */
export function evaluate(expression: string, quantities: Quantities): Big {
  return parse(expression)(quantities);
}

/** The names of the quantities an expression uses. Throws a RangeError for what it cannot read. */
export function quantitiesIn(expression: string): string[] {
  parse(expression);
  return [...new Set(tokenize(expression).filter(token => /^[a-z]/u.test(token) && !isFunction(token)))];
}

/** The expression as it is shown: quantities with their sizes, or by name where none are told. */
export function expressionFormula(expression: string, quantities?: Quantities): Formula {
  return tokenize(expression).map((token): Piece => {
    const shown = signs[token];
    if (shown) return shown;
    if (isFunction(token)) return { kind: 'extreme', which: token };
    if (/^\d/u.test(token)) return figure(token);
    const size = quantities?.[token];
    return size === undefined ? { kind: 'name', of: token } : { kind: 'quantity', of: token, size };
  });
}

const signs: Readonly<Record<string, Piece>> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': divided,
  '(': sign('('),
  ')': sign(')'),
  ',': sign(', '),
};

function parse(expression: string): Term {
  const tokens = tokenize(expression);
  let next = 0;

  const sum = (): Term => {
    let value = product();
    while (tokens[next] === '+' || tokens[next] === '-') {
      value = tokens[next++] === '+' ? both(value, product(), added) : both(value, product(), taken);
    }
    return value;
  };
  const product = (): Term => {
    let value = atom();
    while (tokens[next] === '*' || tokens[next] === '/') {
      value = tokens[next++] === '*' ? both(value, atom(), multiplied) : both(value, atom(), quotient);
    }
    return value;
  };
  const atom = (): Term => {
    const token = tokens[next++];
    if (token === undefined) throw new RangeError(`unfinished: ${expression}`);
    if (token === '(') return closing(sum());
    if (isFunction(token)) return extreme(token);
    if (/^\d/u.test(token)) return () => new Big(token);
    if (!/^[a-z]/u.test(token)) throw new RangeError(`not understood: “${token}” in: ${expression}`);
    return quantities => {
      const value = Object.hasOwn(quantities, token) ? quantities[token] : undefined;
      if (value === undefined) throw new RangeError(`no quantity “${token}” in: ${expression}`);
      return value;
    };
  };
  const extreme = (name: 'min' | 'max'): Term => {
    if (tokens[next++] !== '(') throw new RangeError(`“(” expected after ${name}`);
    let value = sum();
    while (tokens[next] === ',') {
      next++;
      value = both(value, sum(), name === 'min' ? smaller : larger);
    }
    return closing(value);
  };
  const closing = (value: Term): Term => {
    if (tokens[next++] !== ')') throw new RangeError(`“)” expected in: ${expression}`);
    return value;
  };

  const value = sum();
  if (next < tokens.length) throw new RangeError(`not understood: “${tokens[next] ?? ''}” in: ${expression}`);
  return value;
}

const both =
  (a: Term, b: Term, join: (a: Big, b: Big) => Big): Term =>
  quantities =>
    join(a(quantities), b(quantities));
const added = (a: Big, b: Big): Big => a.plus(b);
const taken = (a: Big, b: Big): Big => a.minus(b);
const multiplied = (a: Big, b: Big): Big => a.times(b);
const smaller = (a: Big, b: Big): Big => (a.lt(b) ? a : b);
const larger = (a: Big, b: Big): Big => (a.gt(b) ? a : b);
function quotient(a: Big, b: Big): Big {
  if (b.eq(0)) throw new RangeError('division by zero');
  return a.div(b);
}

function isFunction(token: string): token is 'min' | 'max' {
  return token === 'min' || token === 'max';
}

function tokenize(expression: string): string[] {
  const tokens = expression.match(/[a-z]+(?:-[a-z]+)*|\d+(?:\.\d+)?|[-+*/(),]/gu) ?? [];
  if (tokens.join('') !== expression.replace(/\s+/gu, '')) throw new RangeError(`not understood: ${expression}`);
  return tokens;
}
