import { visit } from 'unist-util-visit';
import type { Diagnostic, TextDiagnostic } from './diagnostic.ts';
import {
  isJsxElement,
  outlineOf,
  type ProseEdition,
  type ProseFile,
  parseProse,
  positionOf,
  sectionOfFile,
} from './parseProse.ts';
import { validateCharacters } from './validateCharacters.ts';
import { validateComponents } from './validateComponents.ts';
import { validateFootnotes, validateUndefinedFootnotes } from './validateFootnotes.ts';
import { validateMentions, validatePlaces, validateTerms } from './validateMentions.ts';
import { validateNumerals, validateNums } from './validateNumbers.ts';
import { validateOrder, validateParts } from './validateOutline.ts';

/** Finds front matter that does not name a section. */
function validateFrontmatter({ outline }: ProseFile): TextDiagnostic[] {
  if (outline.length > 0) return [];
  return [
    {
      at: { line: 1, column: 1 },
      what: 'the front matter names no section of the paper',
      fix: 'begin the file with three lines: ---, section: "2", ---',
    },
  ];
}

const allowed = new Set(
  [
    'root yaml paragraph text emphasis strong break link blockquote list listItem table tableRow tableCell',
    'footnoteReference footnoteDefinition mdxJsxFlowElement mdxJsxTextElement',
  ]
    .join(' ')
    .split(' '),
);

const advice: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  heading: [
    'a Markdown heading',
    'take it out: the page prints a section’s heading, <Subsection of="2.1" /> a subsection’s',
  ],
  mdxjsEsm: ['an import or export', 'take it out: every component of prose is there without it'],
};

const expression = [
  'an expression in braces',
  'write the words themselves; a number comes from <Num id="…" />',
] as const;

/** Finds Markdown and MDX that prose does not use: headings, code, images, imports, expressions in braces. */
function validateMarkup({ tree }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(tree, (node) => {
    if (allowed.has(node.type)) return;
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (isExpression && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return;
    const [what, fix] = isExpression
      ? expression
      : (advice[node.type] ?? [
          `Markdown of the kind “${node.type}”`,
          'prose has paragraphs, lists, tables, links and emphasis',
        ]);
    diagnostics.push({ at: positionOf(node), what, fix });
  });
  return diagnostics;
}

/** Finds links that are no address of another site: `javascript:`, and paths, which break when a page moves. */
function validateLinks({ tree }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(tree, 'link', (node) => {
    if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(node.url)) return;
    diagnostics.push({
      at: positionOf(node),
      what: `“${node.url}” is no address of another site`,
      fix: 'begin it with https://; within the edition write <Ref to="2.1" /> or <Ref to="figure:…" />',
    });
  });
  return diagnostics;
}

/** Finds characters that nobody sees and that are written as a reference: `&#8203;`, `&shy;`. */
function validateCharacterReferences({ text, tree }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(tree, 'text', (node) => {
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    if (!source.includes('&')) return;
    const [hidden] = validateCharacters(node.value);
    if (hidden) diagnostics.push({ at: positionOf(node), what: hidden.what, fix: hidden.fix });
  });
  return diagnostics;
}

const blocks = new Set(['Para', 'Subsection', 'Figure', 'Table', 'Equation', 'Image', 'Summary']);
const prose = new Set(['paragraph', 'list', 'table', 'blockquote', 'mdxJsxFlowElement']);

/** Finds text that stands between paragraphs, and paragraphs that stand inside another. */
function validateBlocks({ tree }: ProseFile): TextDiagnostic[] {
  return tree.children.flatMap((node) => {
    if (isJsxElement(node) && blocks.has(node.name ?? ''))
      return node.children
        .filter((child) => isJsxElement(child) && blocks.has(child.name ?? ''))
        .map((child) => ({
          at: positionOf(child),
          what: `a block stands inside <${node.name}>`,
          fix: `close </${node.name}> before it`,
        }));
    if (!prose.has(node.type)) return [];
    return [
      {
        at: positionOf(node),
        what: 'text outside a paragraph',
        fix: 'put it between <Para of="…"> and </Para>',
      },
    ];
  });
}

const rules: readonly ((file: ProseFile) => TextDiagnostic[])[] = [
  validateFrontmatter,
  validateMarkup,
  validateLinks,
  validateCharacterReferences,
  validateBlocks,
  validateOrder,
  validateParts,
  validateComponents,
  validateNums,
  validateNumerals,
  validateMentions,
  validateTerms,
  validatePlaces,
  validateFootnotes,
  validateUndefinedFootnotes,
];

/**
 * Finds everything in a section's MDX that must stop a build.
 *
 * @param text the file as it stands on disk, front matter included
 * @param options.file its path, for the messages
 * @param options.edition the records that it may name
 * @returns the problems in the order of their places; only the syntax error where the file cannot be parsed
 */
export function validateProse(
  text: string,
  { file, edition }: { file: string; edition: ProseEdition },
): Diagnostic[] {
  const parsed = parse(text.replace(/^\uFEFF/, ''), edition);
  const diagnostics = Array.isArray(parsed) ? parsed : rules.flatMap((rule) => rule(parsed));
  return [...validateCharacters(text), ...diagnostics]
    .map(({ at, what, fix }) => ({ file, line: at.line, column: at.column, what, fix }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function parse(text: string, edition: ProseEdition): ProseFile | TextDiagnostic[] {
  try {
    const tree = parseProse(text);
    return { text, tree, edition, outline: outlineOf(sectionOfFile(text), Object.keys(edition.sections)) };
  } catch (error) {
    const { line = 1, column = 1, reason } = error as { line?: number; column?: number; reason?: string };
    if (reason === undefined) throw error;
    return [
      {
        at: { line, column },
        what: reason,
        fix: 'fix the tag or the brace there; a plain < or { is written \\< or \\{',
      },
    ];
  }
}
