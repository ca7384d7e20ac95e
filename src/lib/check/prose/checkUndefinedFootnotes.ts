import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { placeAt } from '../placeAt.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds footnote references without a definition: Markdown leaves them as plain text. */
export function checkUndefinedFootnotes({ text, tree }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'text', ({ position }) => {
    const start = position?.start.offset ?? 0;
    const source = text.slice(start, position?.end.offset ?? start);
    for (const { 1: id, index } of source.matchAll(/\[\^([^\]\s]+)\]/g))
      findings.push({
        at: placeAt(text, start + index),
        what: `footnote “${id}” has no definition`,
        mend: `add at the end of the file: [^${id}]: <SourceNote id="${id}" />`,
      });
  });
  return findings;
}
