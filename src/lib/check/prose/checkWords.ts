import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { checkElement } from './checkElement.ts';
import { isJsxElement } from './jsxElement.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds tags that are not components of prose, and properties and content that a component does not take. */
export function checkWords({ tree, edition }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (isJsxElement(node)) findings.push(...checkElement(node, edition));
  });
  return findings;
}
