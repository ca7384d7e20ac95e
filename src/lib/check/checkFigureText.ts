import ts from 'typescript';
import { looseNumerals } from './looseNumerals.ts';
import { parseCode } from './parseCode.ts';
import { placeAt } from './placeAt.ts';
import type { Problem } from './problem.ts';

/** Properties whose text no reader sees: ids, and what Plot and SVG take as codes. */
const silent = new Set(
  [
    'id section sections paragraph paragraphs claim claims actor source href x y x1 x2 y1 y2 dx dy fill stroke strokeDasharray',
    'fontSize fontWeight className transform d path tickFormat lineAnchor textAnchor frameAnchor',
  ]
    .join(' ')
    .split(' '),
);

/** An id (`rd-spend-2024`), a reference (`claim:x`), a CSS variable or an SVG reference. */
const code = /^(?:[a-z]+:)?[a-z][a-z0-9]*(?:-[a-z0-9]+)+$|^--|^var\(|^url\(/;

/** The number of a section or a paragraph: code where it is handed to a function, `heading('2.1')`. */
const sectionNumber = /^\d(?:\.\d)?(?:-\d+)?$/;

/** A reference to sections in words, which may stand: “sections 1 and 2.1”. */
const toSections = /\bsections? \d+(?:\.\d+)?(?:(?:,| and| to) \d+(?:\.\d+)?)*/g;

/**
 * Finds digits that a figure or a what-if types instead of printing them from a claim: in every text of its code that a
 * reader may see (titles, notes, labels, annotations, cells of tables).
 *
 * @param text its TypeScript
 * @param options.names words that hold a digit and are no quantity
 */
export function checkFigureText(
  text: string,
  { file, names }: { file: string; names: readonly string[] },
): Problem[] {
  const source = parseCode({ file, text });
  const problems: Problem[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && silent.has(node.name.getText())) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      look(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;

  function look(node: ts.LiteralLikeNode): void {
    if (isCode(node)) return;
    const words = node.text.replace(toSections, (match) => ' '.repeat(match.length));
    for (const { numeral, index } of looseNumerals(words, names, false))
      problems.push({
        file,
        ...placeAt(text, node.getStart() + 1 + index),
        what: `“${numeral}” is typed in a text that readers see`,
        mend: 'print it from its claim (printClaim, formatPeriod; in a what-if from its base), or, if it is a name, add it to src/data/names.ts',
      });
  }
}

/** Whether a text is there for the program: an id, a key, one side of a comparison. */
function isCode({ text, parent }: ts.LiteralLikeNode): boolean {
  if (code.test(text) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText());
  return ts.isCallExpression(parent) && sectionNumber.test(text);
}
