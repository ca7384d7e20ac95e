import type { EditionMeta } from '../records/editionMeta.ts';

/**
 * A page in Dublin Core (DCMI Metadata Terms; names as the DC-HTML recommendation writes them): name and content. The
 * edition names no author, so there is no creator. The paper is given as `references` and not as `source`, exact as that
 * would be: Zotero (translator “RDF”) prints a source as the title of the website.
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
    ['DCTERMS.date', edition.date],
    ['DCTERMS.modified', edition.date],
    ['DCTERMS.language', 'en-GB'],
    ['DCTERMS.references', `https://doi.org/${paper.doi}`],
  ];
}
