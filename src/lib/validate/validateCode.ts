import { type ESTree, parseSync } from 'rolldown/utils';
import { type Diagnostic, positionAt, type TextFile } from './diagnostic.ts';
import { looseNumerals } from './looseNumerals.ts';
import { recordHomes } from './references.ts';

/**
 * Finds what the language itself gets wrong or swallows in a file of records: broken syntax, and keys that stand twice
 * in one object, of which JavaScript keeps the last without a word.
 */
export function validateSyntax({ file, text }: TextFile): Diagnostic[] {
  const { program, broken } = parseCode({ file, text });
  if (broken.length) return [...broken];
  const diagnostics: Diagnostic[] = [];
  walk(program, (node) => {
    if (node.type === 'ObjectExpression') diagnostics.push(...keysTwice(node, { file, text }));
    return true;
  });
  return diagnostics;
}

function keysTwice({ properties }: ESTree.ObjectExpression, { file, text }: TextFile): Diagnostic[] {
  const seen = new Map<string, number>();
  return properties.flatMap((property) => {
    const key = property.type === 'Property' ? nameOf(property) : undefined;
    if (property.type !== 'Property' || key === undefined) return [];
    const index = property.key.start;
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

/** The key of a property; undefined where it is computed. */
function nameOf({ computed, key }: ESTree.ObjectProperty): string | undefined {
  if (computed) return undefined;
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
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
  for (const statement of parseCode({ file, text }).program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') continue;
    walk(declared, (node) => {
      if (node.type !== 'ObjectExpression') return true;
      for (const property of node.properties) {
        const id = property.type === 'Property' ? nameOf(property) : undefined;
        if (property.type !== 'Property' || id === undefined || property.value.type !== 'ObjectExpression')
          continue;
        records.push({ id, index: property.key.start });
      }
      return false;
    });
  }
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
  const { program } = parseCode({ file, text });
  const diagnostics: Diagnostic[] = [];
  walk(program, (node, parent) => {
    if (node.type === 'ImportDeclaration' || isType(node) || isSilent(node)) return false;
    if (node.type === 'Literal' && typeof node.value === 'string') look(node.value, node.start + 1, parent);
    if (node.type === 'TemplateLiteral') {
      const [only, ...others] = node.quasis;
      for (const { start, value } of node.quasis)
        look(value.cooked ?? value.raw, start + 1, only && !others.length ? parent : undefined);
    }
    return true;
  });
  return diagnostics;

  function look(written: string, start: number, parent: ESTree.Node | undefined): void {
    if (isCode(written, parent)) return;
    const words = written.replace(toSections, (match) => ' '.repeat(match.length));
    for (const { numeral, index } of looseNumerals(words, names, false))
      diagnostics.push({
        file,
        ...positionAt(text, start + index),
        what: `“${numeral}” is typed in a text that readers see`,
        fix: 'print it from its claim (formatClaim, formatPeriod; in a what-if from its base), or, if it is a name, add it to src/data/names.ts',
      });
  }
}

/** Types, but not what has one added: `x as const`. */
function isType({ type }: ESTree.Node): boolean {
  return (
    type.startsWith('TS') &&
    !/^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/.test(type)
  );
}

function isSilent(node: ESTree.Node): boolean {
  return (
    node.type === 'Property' &&
    !node.method &&
    node.key.type === 'Identifier' &&
    !node.computed &&
    silent.has(node.key.name)
  );
}

/** Whether a text is there for the program: an id, a key, one side of a comparison. */
function isCode(text: string, parent: ESTree.Node | undefined): boolean {
  if (code.test(text) || (parent?.type === 'MemberExpression' && parent.computed)) return true;
  if (parent?.type === 'BinaryExpression') return /^[!=]==$/.test(parent.operator);
  return parent?.type === 'CallExpression' && sectionNumber.test(text);
}

/** The syntax of a TypeScript file, and what is broken in it. */
interface ParsedCode {
  readonly text: string;
  readonly program: ESTree.Program;
  readonly broken: readonly Diagnostic[];
}

/** Several checks read the same file, so the last parse of each is kept. */
const kept = new Map<string, ParsedCode>();

function parseCode({ file, text }: TextFile): ParsedCode {
  const known = kept.get(file);
  if (known?.text === text) return known;
  const { program, errors } = parseSync(file, text);
  const broken = errors.map(({ message, labels }) => ({
    file,
    ...positionAt(text, labels?.[0]?.start ?? 0),
    what: message.replace(/\.$/, ''),
    fix: 'look there, or a line before, for a quote, comma or bracket that is missing or too many',
  }));
  const parsed = { text, program, broken };
  kept.set(file, parsed);
  return parsed;
}

/** Comes to a node and all within it, in their order. @param visit told of each and of what it stands in; returns whether to enter it */
function walk(
  node: ESTree.Node,
  visit: (node: ESTree.Node, parent: ESTree.Node | undefined) => boolean,
  parent?: ESTree.Node,
): void {
  if (!visit(node, parent)) return;
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
