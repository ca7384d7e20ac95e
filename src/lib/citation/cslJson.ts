import type { CslItem } from '../schema/source.ts';
import { authorsOf } from './authors.ts';
import { type CitedWork, notesOf } from './citedWork.ts';

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
    ...(author && { author: [...authorsOf({ author }, 'author').names] }),
    ...(editor && { editor: [...authorsOf({ editor }, 'editor').names] }),
    ...(translator && { translator: [...authorsOf({ translator }, 'translator').names] }),
    ...(note && { note }),
  };
}
