import { visit } from 'unist-util-visit';
import type { Finding, Problem } from './diagnostic.ts';
import {
  isJsxElement,
  outlineOf,
  type ProseEdition,
  type ProseFile,
  parseProse,
  placeOf,
  sectionOfFile,
} from './parseProse.ts';
import { checkCharacters } from './validateCharacters.ts';
import { checkWords } from './validateComponents.ts';
import { checkFootnotes, checkUndefinedFootnotes } from './validateFootnotes.ts';
import { checkFigures, checkMentions, checkTerms } from './validateMentions.ts';
import { checkNumerals, checkNums } from './validateNumbers.ts';
import { checkOrder, checkParts } from './validateOutline.ts';

/** Finds front matter that does not name a section. */
function checkFrontmatter({ outline }: ProseFile): Finding[] {
  if (outline.length > 0) return [];
  return [
    {
      at: { line: 1, column: 1 },
      what: 'the front matter names no section of the paper',
      mend: 'begin the file with three lines: ---, section: "2", ---',
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

const advice: Readonly<Record<string, readonly [what: string, mend: string]>> = {
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
function checkMarkup({ tree }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (allowed.has(node.type)) return;
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (isExpression && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) return;
    const [what, mend] = isExpression
      ? expression
      : (advice[node.type] ?? [
          `Markdown of the kind “${node.type}”`,
          'prose has paragraphs, lists, tables, links and emphasis',
        ]);
    findings.push({ at: placeOf(node), what, mend });
  });
  return findings;
}

/** Finds links that are no address of another site: `javascript:`, and paths, which break when a page moves. */
function checkLinks({ tree }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'link', (node) => {
    if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(node.url)) return;
    findings.push({
      at: placeOf(node),
      what: `“${node.url}” is no address of another site`,
      mend: 'begin it with https://; within the edition write <Ref to="2.1" /> or <Ref to="figure:…" />',
    });
  });
  return findings;
}

/** Finds characters that nobody sees and that are written as a reference: `&#8203;`, `&shy;`. */
function checkReferences({ text, tree }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'text', (node) => {
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    if (!source.includes('&')) return;
    const [hidden] = checkCharacters(node.value);
    if (hidden) findings.push({ at: placeOf(node), what: hidden.what, mend: hidden.mend });
  });
  return findings;
}

const blocks = new Set(['Para', 'Subsection', 'Figure', 'Summary']);
const prose = new Set(['paragraph', 'list', 'table', 'blockquote', 'mdxJsxFlowElement']);

/** Finds text that stands between paragraphs, and paragraphs that stand inside another. */
function checkOutside({ tree }: ProseFile): Finding[] {
  return tree.children.flatMap((node) => {
    if (isJsxElement(node) && blocks.has(node.name ?? ''))
      return node.children
        .filter((child) => isJsxElement(child) && blocks.has(child.name ?? ''))
        .map((child) => ({
          at: placeOf(child),
          what: `a block stands inside <${node.name}>`,
          mend: `close </${node.name}> before it`,
        }));
    if (!prose.has(node.type)) return [];
    return [
      {
        at: placeOf(node),
        what: 'text outside a paragraph',
        mend: 'put it between <Para of="…"> and </Para>',
      },
    ];
  });
}

const checks: readonly ((file: ProseFile) => Finding[])[] = [
  checkFrontmatter,
  checkMarkup,
  checkLinks,
  checkReferences,
  checkOutside,
  checkOrder,
  checkParts,
  checkWords,
  checkNums,
  checkNumerals,
  checkMentions,
  checkTerms,
  checkFigures,
  checkFootnotes,
  checkUndefinedFootnotes,
];

/**
 * Finds everything in a section's MDX that must stop a build.
 *
 * @param text the file as it stands on disk, front matter included
 * @param options.file its path, for the messages
 * @param options.edition the records that it may name
 * @returns the problems in the order of their places; only the syntax error where the file cannot be parsed
 */
export function checkProse(
  text: string,
  { file, edition }: { file: string; edition: ProseEdition },
): Problem[] {
  const parsed = parse(text.replace(/^\uFEFF/, ''), edition);
  const findings = Array.isArray(parsed) ? parsed : checks.flatMap((check) => check(parsed));
  return [...checkCharacters(text), ...findings]
    .map(({ at, what, mend }) => ({ file, line: at.line, column: at.column, what, mend }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function parse(text: string, edition: ProseEdition): ProseFile | Finding[] {
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
        mend: 'mend the tag or the brace there; a plain < or { is written \\< or \\{',
      },
    ];
  }
}
