import type { JoinedClaim } from '../edition/edition.ts';
import type { NumberedFigure } from '../edition/parseFigures.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';

/** A node of JSON-LD: properties of schema.org, absent ones left out when written. */
export interface JsonLd {
  readonly [property: string]: unknown;
}

/** What the JSON-LD of a page says of it. */
interface PageFacts {
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

/** The paper as a `ScholarlyArticle` of schema.org, with what is known of it and nothing else. */
export function paperJsonLd({ paper }: EditionMeta): JsonLd {
  const doi = `https://doi.org/${paper.doi}`;
  return {
    '@type': 'ScholarlyArticle',
    '@id': doi,
    headline: paper.title,
    author: {
      '@type': 'Person',
      familyName: paper.author.family,
      givenName: paper.author.given,
      affiliation: { '@type': 'Organization', name: paper.affiliation },
    },
    datePublished: String(paper.year),
    isPartOf: { '@type': 'Periodical', name: paper.journal },
    identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: paper.doi, url: doi },
    keywords: paper.keywords,
    inLanguage: paper.language,
  };
}

/**
 * A claim as a `Claim` of schema.org: one that the paper states appears in the paper and cites the sources that the paper gives; one derived
 * is based on its inputs; one of an independent source cites that source. None is marked as true or false.
 *
 * @param linkTo the address of another claim, from the page or absolute
 */
export function claimJsonLd(
  claim: JoinedClaim,
  { paper }: EditionMeta,
  linkTo: (claim: string) => string,
): JsonLd {
  const sources = [
    // An address that leads nowhere is none.
    ...claim.sourceRecords.map(({ csl, urlProblem }) => ({
      title: csl.title,
      url: urlProblem ? undefined : csl.URL,
    })),
    ...(claim.origin ? [claim.origin.source] : []),
  ];
  return {
    '@type': 'Claim',
    identifier: claim.id,
    text: `${claim.subject}, ${claim.measure}: ${formatClaim(claim)}`,
    ...(claim.status === 'as-stated' && { appearance: { '@id': `https://doi.org/${paper.doi}` } }),
    ...(claim.derivation && {
      isBasedOn: claim.derivation.inputs.map((input) => ({
        '@type': 'Claim',
        identifier: input,
        url: linkTo(input),
      })),
    }),
    ...(sources.length > 0 && {
      citation: sources.map(({ title, url }) => ({
        '@type': 'CreativeWork',
        name: title,
        ...(url && { url }),
      })),
    }),
  };
}

/**
 * A figure as an `ImageObject` of schema.org.
 *
 * @param picture address of its picture as a PNG
 * @param preview address of its preview
 */
export function imageJsonLd(figure: NumberedFigure, picture: string, preview: string): JsonLd {
  return {
    '@type': 'ImageObject',
    identifier: figure.id,
    name: `Figure ${figure.number}`,
    caption: figure.title,
    description: figure.alt,
    contentUrl: picture,
    encodingFormat: 'image/png',
    thumbnailUrl: preview,
  };
}

/**
 * The data of the edition as a `Dataset` of schema.org. It names no creator and no licence beyond the page of rights, for there is none to name.
 *
 * @param rights address of the page that states them
 * @param files path from the root of the site, and media type
 * @param addressOf a path as an address, from the page or absolute
 */
export function datasetJsonLd(
  { edition, paper }: EditionMeta,
  rights: string,
  files: readonly { readonly path: string; readonly type: string }[],
  addressOf: (path: string) => string,
): JsonLd {
  return {
    '@type': 'Dataset',
    name: `${edition.name}: data`,
    // At least fifty characters, as Google's dataset search wants.
    description:
      'Every quantity, date, rank, target and superlative of the paper as a record, with qualifier, unit, period, scope and sources; its sources and its argument.',
    version: edition.version,
    dateModified: edition.date,
    isAccessibleForFree: true,
    isBasedOn: { '@id': `https://doi.org/${paper.doi}` },
    usageInfo: rights,
    keywords: paper.keywords,
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      name: path.split('/').at(-1) ?? path,
      contentUrl: addressOf(path),
      encodingFormat: type,
    })),
  };
}
