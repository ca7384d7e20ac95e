import type { EditionMeta } from '../schema/editionMeta.ts';

/**
 * The paper in the tags of Highwire Press that Google Scholar and Zotero read (Scholar's inclusion guidelines, “Indexing”): name and content,
 * in order. Only for pages that stand for the paper as a whole, so that it is one work to them. No tag for what is unknown. The
 * public address is the DOI: without it Zotero takes that of the page for the paper's.
 */
export function highwireTags({ paper }: EditionMeta): readonly (readonly [name: string, content: string])[] {
  return [
    ['citation_title', paper.title],
    ['citation_author', `${paper.author.family}, ${paper.author.given}`],
    ['citation_author_institution', paper.affiliation],
    ['citation_publication_date', String(paper.year)],
    ['citation_journal_title', paper.journal],
    ['citation_doi', paper.doi],
    ['citation_public_url', `https://doi.org/${paper.doi}`],
    ['citation_language', paper.language],
    ['citation_keywords', paper.keywords.join('; ')],
  ];
}

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

/** The picture that services show with a link to a page. */
export interface PagePreview {
  /** A PNG, from the root of the site. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for readers who do not see it. */
  readonly alt: string;
}
