import type { Finding } from '../finding.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds front matter that does not name a section. */
export function checkFrontmatter({ outline }: ProseFile): Finding[] {
  if (outline.length > 0) return [];
  return [
    {
      at: { line: 1, column: 1 },
      what: 'the front matter names no section of the paper',
      mend: 'begin the file with three lines: ---, section: "2", ---',
    },
  ];
}
