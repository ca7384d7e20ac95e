import type { Finding } from '../finding.ts';
import { isJsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import type { ProseFile } from './proseFile.ts';

const blocks = new Set(['Para', 'Subsection', 'Figure', 'Summary']);
const prose = new Set(['paragraph', 'list', 'table', 'blockquote', 'mdxJsxFlowElement']);

/** Finds text that stands between paragraphs, and paragraphs that stand inside another. */
export function checkOutside({ tree }: ProseFile): Finding[] {
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
