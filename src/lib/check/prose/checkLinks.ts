import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { placeOf } from './placeOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds links that are no address of another site: `javascript:`, and paths, which break when a page moves. */
export function checkLinks({ tree }: ProseFile): Finding[] {
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
