// Formulas of data files, e.g. `558 + 9 * (mtow - 50)`: numbers, quantities, + - * / ( ), min(), max().
// Decimal arithmetic throughout; nothing else of any language is understood.
import Big from 'big.js';

export type Quantities = Readonly<Record<string, Big>>;

/** The value of an expression. Throws a RangeError for what it cannot read or does not know. */
export function evaluate(expression: string, quantities: Quantities): Big {
  const tokens = tokenize(expression);
  let next = 0;

  const sum = (): Big => {
    let value = product();
    while (tokens[next] === '+' || tokens[next] === '-') {
      value = tokens[next++] === '+' ? value.plus(product()) : value.minus(product());
    }
    return value;
  };
  const product = (): Big => {
    let value = atom();
    while (tokens[next] === '*' || tokens[next] === '/') {
      value = tokens[next++] === '*' ? value.times(atom()) : value.div(atom());
    }
    return value;
  };
  const atom = (): Big => {
    const token = tokens[next++];
    if (token === undefined) throw new RangeError(`unfinished: ${expression}`);
    if (token === '(') return closing(sum());
    if (token === 'min' || token === 'max') return extreme(token);
    if (/^\d/u.test(token)) return new Big(token);
    const value = Object.hasOwn(quantities, token) ? quantities[token] : undefined;
    if (value === undefined) throw new RangeError(`no quantity “${token}” in: ${expression}`);
    return value;
  };
  const extreme = (name: 'min' | 'max'): Big => {
    if (tokens[next++] !== '(') throw new RangeError(`“(” expected after ${name}`);
    const values = [sum()];
    while (tokens[next] === ',') {
      next++;
      values.push(sum());
    }
    closing(values[0]!);
    return values.reduce((a, b) => (name === 'min' ? (a.lt(b) ? a : b) : a.gt(b) ? a : b));
  };
  const closing = (value: Big): Big => {
    if (tokens[next++] !== ')') throw new RangeError(`“)” expected in: ${expression}`);
    return value;
  };

  const value = sum();
  if (next < tokens.length) throw new RangeError(`not understood: “${tokens[next] ?? ''}” in: ${expression}`);
  return value;
}

/** The names of the quantities an expression uses. */
export function quantitiesIn(expression: string): string[] {
  return [
    ...new Set(tokenize(expression).filter(token => /^[a-z]/u.test(token) && token !== 'min' && token !== 'max')),
  ];
}

function tokenize(expression: string): string[] {
  const tokens = expression.match(/[a-z]+(?:-[a-z]+)*|\d+(?:\.\d+)?|[-+*/(),]/gu) ?? [];
  if (tokens.join('') !== expression.replace(/\s+/gu, '')) throw new RangeError(`not understood: ${expression}`);
  return tokens;
}
