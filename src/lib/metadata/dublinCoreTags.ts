import type { EditionMeta } from '../records/editionMeta.ts';

/**
 * A page in Dublin Core (DCMI Metadata Terms; names as the DC-HTML recommendation writes them): name and content. The page's source is the
 * paper; the edition names no author, so there is no creator.
 */
export function dublinCoreTags(
  title: string,
  description: string,
  { edition, paper }: EditionMeta,
): readonly (readonly [name: string, content: string])[] {
  return [
    ['DCTERMS.title', title],
    ['DCTERMS.description', description],
    ['DCTERMS.isPartOf', edition.name],
    ['DCTERMS.modified', edition.date],
    ['DCTERMS.language', 'en-GB'],
    ['DCTERMS.source', `https://doi.org/${paper.doi}`],
  ];
}
