import type { CslItem } from '../schema/work.ts';
import { bibtex } from './bibtex.ts';
import { type CitedWork, notesOf } from './citedWork.ts';
import { namesOf } from './names.ts';
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

/**
 * A work as an item of CSL-JSON (schema csl-data.json 1.0.2): the record itself. “et al.” is no name, so it moves to the note; so does the place in the work,
 * which CSL keeps with the citation and not with the item.
 */
export function cslJson(citation: CitedWork): CslItem & { readonly id: string } {
  const { id, author, editor, translator, note: _, ...rest } = citation.item;
  const note = notesOf({ ...citation, item: { ...citation.item, version: undefined } }).join('. ');
  return {
    id,
    ...rest,
    ...(author && { author: [...namesOf({ author }, 'author').names] }),
    ...(editor && { editor: [...namesOf({ editor }, 'editor').names] }),
    ...(translator && { translator: [...namesOf({ translator }, 'translator').names] }),
    ...(note && { note }),
  };
}
