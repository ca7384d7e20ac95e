import { visit } from 'unist-util-visit';
import { checkCharacters } from '../checkCharacters.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from './placeOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds characters that nobody sees and that are written as a reference: `&#8203;`, `&shy;`. */
export function checkReferences({ text, tree }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'text', (node) => {
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    if (!source.includes('&')) return;
    const [hidden] = checkCharacters(node.value);
    if (hidden) findings.push({ at: placeOf(node), what: hidden.what, mend: hidden.mend });
  });
  return findings;
}
