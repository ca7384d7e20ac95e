import * as words from '#edition/data/language.ts';
import { pageRange } from '../citation/citedWork.ts';
import { printName } from '../citation/names.ts';
import { archivedAt, paperAddress } from '../citation/paperWork.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';

/**
 * The paper in the tags of Highwire Press that Google Scholar and Zotero read (Scholar's inclusion guidelines, “Indexing”): name and content,
 * in order. Only for pages that stand for the paper as a whole, so that it is one work to them. No tag for what is unknown. The
 * public address is that of the paper: without it Zotero takes that of the page for the paper's.
 */
export function highwireTags({ paper }: EditionMeta): readonly (readonly [name: string, content: string])[] {
  const { container, publisher, pages, type } = paper;
  const [first, last] = pageRange(pages);
  const address = paperAddress(paper);
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', paper.title],
    ...paper.authors.flatMap((author) => [
      ['citation_author', printName({ ...author, 'static-ordering': undefined }, 'listed')] as const,
      ...author.affiliations.map((affiliation) => ['citation_author_institution', affiliation] as const),
      ['citation_author_orcid', author.orcid && `https://orcid.org/${author.orcid}`] as const,
    ]),
    ['citation_publication_date', paper.published?.replaceAll('-', '/')],
    ['citation_online_date', paper.online?.replaceAll('-', '/')],
    [containerTags[type] ?? 'citation_journal_title', container],
    [publisherTags[type] ?? 'citation_publisher', publisher],
    ['citation_volume', paper.volume],
    ['citation_issue', paper.issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    [type === 'report' ? 'citation_technical_report_number' : 'citation_article_number', paper.number],
    ['citation_doi', paper.doi],
    ['citation_public_url', address],
    ['citation_language', paper.language],
    ['citation_keywords', paper.keywords.join('; ')],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

/** What holds a work that is no article of a journal, and who stands behind one that stands alone. */
const containerTags: Readonly<Record<string, string>> = {
  chapter: 'citation_inbook_title',
  'paper-conference': 'citation_conference_title',
};
const publisherTags: Readonly<Record<string, string>> = {
  thesis: 'citation_dissertation_institution',
  report: 'citation_technical_report_institution',
};

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
  const address = paperAddress(paper);
  return [
    ['DCTERMS.title', title],
    ['DCTERMS.description', description],
    ['DCTERMS.isPartOf', edition.name],
    ...archivedAt(edition).map((address) => ['DCTERMS.isPartOf', address] as const),
    ['DCTERMS.date', edition.date],
    ['DCTERMS.modified', edition.date],
    ['DCTERMS.language', words.locale.tag],
    ...(address ? [['DCTERMS.references', address] as const] : []),
  ];
}

/** A page as a preview of a link shows it. */
interface LinkedPage {
  readonly title: string;
  readonly description: string;
  /** Its full address, and the preview with its own; undefined where the site does not know where it stands, as a preview takes no others. */
  readonly url: string | undefined;
  readonly preview: (PagePreview & { readonly url: string }) | undefined;
  /** Whether it stands for the paper as a whole. */
  readonly paper: boolean;
}

/** A page in the Open Graph protocol, for previews of links: property and content. */
export function openGraphTags(
  { title, description, url, preview, paper }: LinkedPage,
  { edition }: EditionMeta,
): readonly (readonly [property: string, content: string])[] {
  return [
    ['og:title', title],
    ['og:description', description],
    // Zotero takes “website” for a web page whatever else stands here, and “article” for what the other tags say.
    ['og:type', paper ? 'article' : 'website'],
    ['og:site_name', edition.name],
    ['og:locale', words.locale.openGraph],
    ...(url ? [['og:url', url] as const] : []),
    ...(preview
      ? ([
          ['og:image', preview.url],
          ['og:image:width', String(preview.width)],
          ['og:image:height', String(preview.height)],
          ['og:image:alt', preview.alt],
        ] as const)
      : []),
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
