import type { EditionMeta } from '../records/editionMeta.ts';
import type { JsonLd } from './jsonLd.ts';

/** What the JSON-LD of a page says of it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** Full address; absent where it is not known. */
  readonly url?: string | undefined;
  /** The pages above it, the front page first: name and address, full or relative to the page. */
  readonly trail: readonly { readonly name: string; readonly address: string }[];
  /** What the page is of: the paper, a claim, a data set; absent where it is of nothing in particular. */
  readonly entity?: JsonLd | undefined;
  /** Address of its preview, full or relative to the page. */
  readonly thumbnail?: string | undefined;
}

/**
 * The JSON-LD of a page (JSON-LD 1.1, schema.org): a `WebPage` of the edition, based on the paper, in its version; a `BreadcrumbList`; what the
 * page is of. Relative addresses are resolved against the page, as JSON-LD has it.
 *
 * @returns text for a `script` element: `<` is written so that it cannot close the element
 */
export function pageJsonLd({ edition, paper }: EditionMeta, facts: PageFacts): string {
  const { title, description, url, trail, entity, thumbnail } = facts;
  const doi = `https://doi.org/${paper.doi}`;
  const page: JsonLd = {
    '@type': 'WebPage',
    ...(url && { '@id': url, url }),
    name: title,
    description,
    inLanguage: 'en-GB',
    version: edition.version,
    dateModified: edition.date,
    isPartOf: { '@type': 'WebSite', name: edition.name },
    isBasedOn: { '@type': 'ScholarlyArticle', '@id': doi },
    ...(trail.length > 0 && {
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [...trail, { name: title, address: undefined }].map(({ name, address }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          ...(address && { item: { '@id': address } }),
        })),
      },
    }),
    ...(thumbnail && { thumbnailUrl: thumbnail }),
    ...(entity && { mainEntity: entity }),
  };
  return JSON.stringify({ '@context': 'https://schema.org', ...page }).replaceAll('<', '\\u003c');
}
