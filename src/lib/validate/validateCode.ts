import ts from 'typescript';
import { type Diagnostic, positionAt, type TextFile } from './diagnostic.ts';
import { looseNumerals } from './looseNumerals.ts';
import { recordHomes } from './references.ts';

/**
 * Finds what the language itself gets wrong or swallows in a file of records: broken syntax, and keys that stand twice
 * in one object, of which JavaScript keeps the last without a word.
 */
export function validateSyntax({ file, text }: TextFile): Diagnostic[] {
  const source = parseCode({ file, text });
  // The compiler finds these while parsing, but lists them under a name that it does not publish.
  const { parseDiagnostics = [] } = source as { parseDiagnostics?: readonly ts.Diagnostic[] };
  const broken = parseDiagnostics.map(({ start = 0, messageText }) => ({
    file,
    ...positionAt(text, start),
    what: ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, ''),
    fix: 'look there, or a line before, for a quote, comma or bracket that is missing or too many',
  }));
  if (broken.length) return broken;
  const diagnostics: Diagnostic[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) diagnostics.push(...keysTwice(node, { file, text }));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return diagnostics;
}

function keysTwice({ properties }: ts.ObjectLiteralExpression, { file, text }: TextFile): Diagnostic[] {
  const seen = new Map<string, number>();
  return properties.flatMap(({ name }) => {
    if (!name || ts.isComputedPropertyName(name)) return [];
    const key = name.text;
    const index = name.getStart();
    const first = seen.get(key);
    seen.set(key, index);
    // Places are looked up for what is wrong alone: each is a walk through the file.
    if (key === '__proto__')
      return [
        {
          file,
          ...positionAt(text, index),
          what: '“__proto__” is no key of a record',
          fix: 'give it another name',
        },
      ];
    if (first === undefined) return [];
    const what = `“${key}” stands twice in one object, first on line ${positionAt(text, first).line}`;
    return [{ file, ...positionAt(text, index), what, fix: 'keep one of them, or give one another name' }];
  });
}

/** Finds records of one kind that have the same id in two files: joined, the later would take the place of the other. */
export function validateUniqueIds(files: readonly TextFile[]): Diagnostic[] {
  return Object.entries(recordHomes).flatMap(([kind, homes]) => {
    const seen = new Map<string, { file: string; text: string; index: number }>();
    const mine = files.filter(({ file }) => homes.some((home) => file.startsWith(home)));
    return mine.flatMap(({ file, text }) =>
      recordsIn({ file, text }).flatMap(({ id, index }) => {
        const first = seen.get(id);
        seen.set(id, { file, text, index });
        if (first === undefined || first.file === file) return [];
        const { line } = positionAt(first.text, first.index);
        const what = `${kind} “${id}” stands in ${first.file}:${line} too`;
        return [{ file, ...positionAt(text, index), what, fix: 'keep one of them, or give one another id' }];
      }),
    );
  });
}

/** Keys of the outermost objects of a file whose values are objects: `export const x = { 'catl-share': {…} }`. */
function recordsIn({ file, text }: TextFile): { id: string; index: number }[] {
  const records: { id: string; index: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(node)) ts.forEachChild(node, visit);
    else
      for (const property of node.properties)
        if (ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer))
          if (!ts.isComputedPropertyName(property.name))
            records.push({ id: property.name.text, index: property.name.getStart() });
  };
  ts.forEachChild(parseCode({ file, text }), (node) => {
    if (ts.isVariableStatement(node)) visit(node);
  });
  return records;
}

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
const sectionNumber = /^(?:\d(?:\.\d)?|\d+(?:\.\d+){2,}|[A-Z](?:\.\d+)*)(?:-\d+)?$/;

/** A reference to sections in words, which may stand: “sections 1 and 2.1”, “appendix A.1”. */
const toSections =
  /\b(?:sections?|appendi(?:x|ces)) (?:\d+|[A-Z])(?:\.\d+)*(?:(?:,| and| to) (?:\d+|[A-Z])(?:\.\d+)*)*/g;

/**
 * Finds digits that a figure or a what-if types instead of printing them from a claim: in every text of its code that a
 * reader may see (titles, notes, labels, annotations, cells of tables).
 *
 * @param text its TypeScript
 * @param options.names words that hold a digit and are no quantity
 */
export function validateFigureText(
  text: string,
  { file, names }: { file: string; names: readonly string[] },
): Diagnostic[] {
  const source = parseCode({ file, text });
  const diagnostics: Diagnostic[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && silent.has(node.name.getText())) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      look(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return diagnostics;

  function look(node: ts.LiteralLikeNode): void {
    if (isCode(node)) return;
    const words = node.text.replace(toSections, (match) => ' '.repeat(match.length));
    for (const { numeral, index } of looseNumerals(words, names, false))
      diagnostics.push({
        file,
        ...positionAt(text, node.getStart() + 1 + index),
        what: `“${numeral}” is typed in a text that readers see`,
        fix: 'print it from its claim (formatClaim, formatPeriod; in a what-if from its base), or, if it is a name, add it to src/data/names.ts',
      });
  }
}

/** Whether a text is there for the program: an id, a key, one side of a comparison. */
function isCode({ text, parent }: ts.LiteralLikeNode): boolean {
  if (code.test(text) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isBinaryExpression(parent)) return /^[!=]==$/.test(parent.operatorToken.getText());
  return ts.isCallExpression(parent) && sectionNumber.test(text);
}

/** Several checks read the same file, so the last parse of each is kept. */
const kept = new Map<string, ts.SourceFile>();

/** The syntax tree of a TypeScript file; also where its syntax is broken. */
function parseCode({ file, text }: TextFile): ts.SourceFile {
  const known = kept.get(file);
  if (known?.text === text) return known;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  kept.set(file, source);
  return source;
}
