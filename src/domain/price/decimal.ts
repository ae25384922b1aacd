// Which of two amounts is larger, digit by digit: exact at any length, and small enough for every page.

/** Below, at or above 0 as `a` is less than, equal to or more than `b`; both as a data file writes them ("0.25"). */
export function compareDecimals(a: string, b: string): number {
  const [wholeA, partA = ''] = split(a);
  const [wholeB, partB = ''] = split(b);
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  const places = Math.max(partA.length, partB.length);
  const digitsA = wholeA + partA.padEnd(places, '0');
  const digitsB = wholeB + partB.padEnd(places, '0');
  return digitsA < digitsB ? -1 : digitsA > digitsB ? 1 : 0;
}

function split(digits: string): [whole: string, part?: string] {
  return digits.split('.') as [string, string?];
}
