/** What Zotero makes of a page, as far as our pages have it. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title?: string | undefined;
  readonly creators: readonly string[];
  readonly publicationTitle?: string | undefined;
  readonly date?: string | undefined;
  readonly DOI?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly abstractNote?: string | undefined;
}

/** Highwire's names and the fields that they fill, whatever was there before. */
const highwire = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_doi: 'DOI',
  citation_public_url: 'url',
  citation_language: 'language',
} as const;

/**
 * The item that Zotero's translator “Embedded Metadata” (of 2024-06-13, with “RDF” for what has a prefix) makes of a page, in our words and
 * for the tags that our pages have; read in zotero/translators:
 *
 * - a tag whose name has a known prefix (dcterms, og, article …, parted by `.`, `:` or `_`) is a statement of RDF;
 * - `citation_journal_title` makes the item a journal article; else og:type `website` makes it a web page, before any other
 *   guess; and any other page with statements is a web page too;
 * - “RDF” takes the title from dc, dcterms, then og; the publication from prism, then dc or dcterms `source`, then og `site_name`;
 *   the date from og `published_time`, dcterms `issued`, `date`; the abstract from og `description`, at last from the description of the page; the address from og `url`;
 *   the language from dc or dcterms; no creator without a creator;
 * - Highwire's tags then replace what was there; without an address the canonical link is taken, then the page's own;
 * - without a creator, tags of an author and elements of class `byline`, `bylines`, `vcard`, `article-byline` are searched.
 */
export function zoteroItem(document: Document, address: string): ZoteroItem {
  const contents = (attribute: 'name' | 'property', name: string) =>
    [...document.querySelectorAll(`meta[${attribute}="${name}"]`)].map(
      (tag) => tag.getAttribute('content') ?? '',
    );
  const first = (...names: string[]) =>
    names.flatMap((name) => contents(name.startsWith('og:') ? 'property' : 'name', name)).find(Boolean);
  const authors = contents('name', 'citation_author');
  const byline = document.querySelector(
    'meta[name="author" i], meta[property="article:author"], .byline, .bylines, .vcard, .article-byline',
  );
  const found = {
    title: first('DC.title', 'DCTERMS.title', 'og:title') ?? document.title,
    publicationTitle: first('DC.source', 'DCTERMS.source', 'og:site_name'),
    date: first('og:published_time', 'DCTERMS.issued', 'DC.date', 'DCTERMS.date'),
    language: first('DC.language', 'DCTERMS.language'),
    abstractNote: first('og:description', 'DCTERMS.abstract', 'DCTERMS.description', 'description'),
    url: first('og:url'),
    DOI: undefined as string | undefined,
  };
  for (const [name, field] of Object.entries(highwire)) {
    const value = first(name);
    if (value) found[field] = value;
  }
  const canonical = document.querySelector('head > link[rel="canonical"]')?.getAttribute('href');
  return {
    ...found,
    itemType: first('citation_journal_title')
      ? 'journalArticle'
      : first('og:type') === 'website' || first('og:title')
        ? 'webpage'
        : 'unknown',
    creators: authors.length > 0 || !byline ? authors : [byline.textContent ?? ''],
    url: found.url ?? canonical ?? address,
  };
}
