// The mutants of a module: one small wrong change each, of the kind that a slip makes. Only what decides something is changed.
import ts from 'typescript';

export interface Mutant {
  file: string;
  /** 1-based. */
  line: number;
  /** What stands there, and what is put in its place: from `start` up to `end` of the text. */
  from: string;
  to: string;
  start: number;
  end: number;
}

const operators: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

/** One side of these is dropped: a condition forgotten, a value that is not looked at. */
const joining = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Comparisons of exact decimals, and of all against any. */
const methods: Readonly<Record<string, string>> = {
  lt: 'lte',
  lte: 'lt',
  gt: 'gte',
  gte: 'gt',
  some: 'every',
  every: 'some',
  toSorted: 'toReversed',
};

export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const put = (node: ts.Node, to: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, line, from: node.getText(source), to, start, end: node.end });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const { operatorToken, left, right } = node;
      const other = operators[operatorToken.kind];
      if (other !== undefined) put(operatorToken, other);
      if (joining.has(operatorToken.kind)) for (const side of [left, right]) put(node, `(${side.getText(source)})`);
      if (isByOne(node)) put(node, `(${left.getText(source)})`);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      put(node, `(${node.operand.getText(source)})`);
    } else if (ts.isIfStatement(node)) {
      put(node.expression, 'false');
    } else if (ts.isConditionalExpression(node)) {
      for (const side of [node.whenTrue, node.whenFalse]) put(node, `(${side.getText(source)})`);
    } else if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      if (ts.isPropertyAccessExpression(expression)) {
        const other = methods[expression.name.text];
        if (other !== undefined) put(expression.name, other);
      } else if (ts.isIdentifier(expression) && expression.text === 'addDays' && given[1]) {
        put(given[1], `(${given[1].getText(source)}) + 1`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `… + 1` or `… - 1`. */
function isByOne({ operatorToken, right }: ts.BinaryExpression): boolean {
  const sum = operatorToken.kind === ts.SyntaxKind.PlusToken || operatorToken.kind === ts.SyntaxKind.MinusToken;
  return sum && ts.isNumericLiteral(right) && right.text === '1';
}

/** The text of the module with the mutant in it. */
export function mutated(text: string, { start, end, to }: Pick<Mutant, 'start' | 'end' | 'to'>): string {
  return text.slice(0, start) + to + text.slice(end);
}
