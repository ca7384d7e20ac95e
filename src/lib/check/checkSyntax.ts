import ts from 'typescript';
import { parseCode } from './parseCode.ts';
import { placeAt } from './placeAt.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './textFile.ts';

/**
 * Finds what the language itself gets wrong or swallows in a file of records: broken syntax, and keys that stand twice
 * in one object, of which JavaScript keeps the last without a word.
 */
export function checkSyntax({ file, text }: TextFile): Problem[] {
  const source = parseCode({ file, text });
  // The compiler finds these while parsing, but lists them under a name that it does not publish.
  const { parseDiagnostics = [] } = source as { parseDiagnostics?: readonly ts.Diagnostic[] };
  const broken = parseDiagnostics.map(({ start = 0, messageText }) => ({
    file,
    ...placeAt(text, start),
    what: ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, ''),
    mend: 'look there, or a line before, for a quote, comma or bracket that is missing or too many',
  }));
  if (broken.length) return broken;
  const problems: Problem[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) problems.push(...keysTwice(node, { file, text }));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

function keysTwice({ properties }: ts.ObjectLiteralExpression, { file, text }: TextFile): Problem[] {
  const seen = new Map<string, number>();
  return properties.flatMap(({ name }) => {
    if (!name || ts.isComputedPropertyName(name)) return [];
    const key = name.text;
    const at = placeAt(text, name.getStart());
    const first = seen.get(key);
    seen.set(key, at.line);
    if (key === '__proto__')
      return [{ file, ...at, what: '“__proto__” is no key of a record', mend: 'give it another name' }];
    if (first === undefined) return [];
    const what = `“${key}” stands twice in one object, first on line ${first}`;
    return [{ file, ...at, what, mend: 'keep one of them, or give one another name' }];
  });
}
