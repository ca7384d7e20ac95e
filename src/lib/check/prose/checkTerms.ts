import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { isJsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import { propOf } from './propOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds terms of the glossary that a file marks more than once: a page that is full of links is hard to read. */
export function checkTerms({ tree }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  visit(tree, (node) => {
    const id = isJsxElement(node, 'Term') ? propOf(node, 'id') : undefined;
    if (id === undefined) return;
    if (seen.has(id))
      findings.push({
        at: placeOf(node),
        what: `term “${id}” is marked twice`,
        mend: 'keep the tag of its first use',
      });
    seen.add(id);
  });
  return findings;
}
