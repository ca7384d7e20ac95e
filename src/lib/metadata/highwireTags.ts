import type { EditionMeta } from '../records/editionMeta.ts';

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
