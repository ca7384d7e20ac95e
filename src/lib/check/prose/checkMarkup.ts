import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { placeOf } from './placeOf.ts';
import type { ProseFile } from './proseFile.ts';

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
export function checkMarkup({ tree }: ProseFile): Finding[] {
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
