import * as words from '#edition/data/language.ts';
import { pageRange } from '../citation/citedWork.ts';
import { familyOf } from '../citation/names.ts';
import { paperAddress } from '../citation/paperWork.ts';
import type { JoinedClaim } from '../edition/edition.ts';
import type { NumberedFigure } from '../edition/parseFigures.ts';
import { scriptJson } from '../format/escapeMarkup.ts';
import { formatClaim } from '../format/formatClaim.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import { type TypeNames, typeName, workTypes } from '../schema/workType.ts';

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
  const page: JsonLd = {
    '@type': 'WebPage',
    ...(url && { '@id': url, url }),
    name: title,
    description,
    inLanguage: words.locale.tag,
    version: edition.version,
    dateModified: edition.date,
    isPartOf: { '@type': 'WebSite', name: edition.name, ...archivedNode(edition) },
    isBasedOn: paperReference(paper),
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
  return scriptJson({ '@context': 'https://schema.org', ...page });
}

/** The types of schema.org. */
const schemaOrgTypes: TypeNames<string> = {
  forms: { article: 'ScholarlyArticle', part: 'Chapter', whole: 'CreativeWork', page: 'WebPage' },
  types: {
    article: 'ScholarlyArticle',
    'article-magazine': 'Article',
    'article-newspaper': 'NewsArticle',
    book: 'Book',
    dataset: 'Dataset',
    legislation: 'Legislation',
    manuscript: 'Manuscript',
    'paper-conference': 'ScholarlyArticle',
    'post-weblog': 'BlogPosting',
    report: 'Report',
    review: 'Review',
    software: 'SoftwareApplication',
    thesis: 'Thesis',
  },
};

/** The paper as a work of schema.org, such as a `ScholarlyArticle`, with what is known of it and nothing else. */
export function paperJsonLd({ paper }: EditionMeta): JsonLd {
  const { doi, container, publisher, licence, pages, number, keywords } = paper;
  const [first, last] = pageRange(pages);
  return {
    ...paperReference(paper),
    headline: paper.title,
    author: paper.authors.map(authorNode),
    ...(paper.published && { datePublished: paper.published }),
    ...(paper.status && { creativeWorkStatus: paper.status }),
    ...(container && { isPartOf: containerNode(paper) }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(first && { pageStart: first }),
    ...(last && { pageEnd: last }),
    ...(doi && { identifier: doiNode(doi) }),
    ...(number && !doi && { identifier: number }),
    ...(licence && { license: licence.url }),
    ...(paper.funding.length > 0 && {
      funding: paper.funding.map((name) => ({ '@type': 'Grant', name })),
    }),
    ...(keywords.length > 0 && { keywords }),
    inLanguage: paper.language,
  };
}

function doiNode(doi: string): JsonLd {
  return { '@type': 'PropertyValue', propertyID: 'DOI', value: doi, url: `https://doi.org/${doi}` };
}

/** Where the edition is archived, as far as it is. */
function archivedNode({ doi, archive }: EditionMeta['edition']): JsonLd {
  return { ...(doi && { identifier: doiNode(doi) }), ...(archive && { archivedAt: archive }) };
}

/** The paper as another node refers to it: by its address, where it has one, else by its title. */
function paperReference(paper: EditionMeta['paper']): JsonLd {
  const address = paperAddress(paper);
  return {
    '@type': typeName(schemaOrgTypes, paper.type),
    ...(address ? { '@id': address } : { name: paper.title }),
  };
}

function authorNode({
  literal,
  given,
  suffix,
  orcid,
  affiliations,
  ...name
}: EditionMeta['paper']['authors'][number]): JsonLd {
  if (literal) return { '@type': 'Organization', name: literal };
  return {
    '@type': 'Person',
    ...(orcid && { '@id': `https://orcid.org/${orcid}` }),
    familyName: familyOf(name),
    ...(given && { givenName: given }),
    ...(suffix && { honorificSuffix: suffix }),
    ...(affiliations.length > 0 && {
      affiliation: affiliations.map((affiliation) => ({ '@type': 'Organization', name: affiliation })),
    }),
  };
}

/** Volume and issue of a periodical, each part of the next; a book or proceedings as one. */
function containerNode({ type, container, volume, issue }: EditionMeta['paper']): JsonLd {
  const form = workTypes[type];
  if (form !== 'article') return { '@type': form === 'part' ? 'Book' : 'CreativeWork', name: container };
  const periodical: JsonLd = { '@type': 'Periodical', name: container };
  const inVolume = volume
    ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical }
    : periodical;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
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
    text: `${[claim.subject, claim.measure].join(words.locale.comma)}${words.locale.colon}${formatClaim(claim)}`,
    ...(claim.status === 'as-stated' && { appearance: paperReference(paper) }),
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
    name: words.parts.figure(figure.number),
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
    name: words.documents.data(edition.name),
    // At least fifty characters, as Google's dataset search wants.
    description: words.documents.dataset,
    version: edition.version,
    ...archivedNode(edition),
    dateModified: edition.date,
    isAccessibleForFree: true,
    isBasedOn: paperReference(paper),
    usageInfo: rights,
    ...(paper.keywords.length > 0 && { keywords: paper.keywords }),
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      name: path.split('/').at(-1) ?? path,
      contentUrl: addressOf(path),
      encodingFormat: type,
    })),
  };
}
