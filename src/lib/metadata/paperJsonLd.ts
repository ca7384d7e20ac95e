import type { EditionMeta } from '../records/editionMeta.ts';
import type { JsonLd } from './jsonLd.ts';

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
