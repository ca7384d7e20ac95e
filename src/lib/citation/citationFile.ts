import { bibtex } from './bibtex.ts';
import type { CitedWork } from './citedWork.ts';
import { cslJson } from './cslJson.ts';
import { ris } from './ris.ts';

/** Citations as the text of one file, in the order given. */
export function citationFile(format: keyof typeof citationFormats, citations: readonly CitedWork[]): string {
  if (format === 'bib') return citations.map(bibtex).join('\n');
  if (format === 'ris') return citations.map(ris).join('\r\n');
  return `${JSON.stringify(citations.map(cslJson), null, 1)}\n`;
}

/** The formats that reference managers read, by the ending of the file, with how each is named and its media type. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;
