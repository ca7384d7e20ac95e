import type { EditionMeta } from '../schema/editionMeta.ts';

/**
 * The text of `CITATION.cff` (Citation File Format 1.2.0): the edition, and the paper as `preferred-citation`. Strings are written as JSON, which is YAML too.
 *
 * @param authors who answers for the edition, as the licence names them
 */
export function citationCff({ edition, paper }: EditionMeta, authors: string): string {
  const text = JSON.stringify;
  return `${[
    'cff-version: 1.2.0',
    `message: ${text('Please cite the paper for what it states, and this edition for its figures, data and words.')}`,
    'type: dataset',
    `title: ${text(edition.name)}`,
    `abstract: ${text(edition.description)}`,
    `version: ${text(edition.version)}`,
    `date-released: ${text(edition.date)}`,
    'authors:',
    `  - name: ${text(authors)}`,
    ...(edition.repository ? [`repository-code: ${text(edition.repository)}`] : []),
    'preferred-citation:',
    '  type: article',
    `  title: ${text(paper.title)}`,
    '  authors:',
    `    - family-names: ${text(paper.author.family)}`,
    `      given-names: ${text(paper.author.given)}`,
    `      affiliation: ${text(paper.affiliation)}`,
    `  journal: ${text(paper.journal)}`,
    `  year: ${paper.year}`,
    `  doi: ${text(paper.doi)}`,
    `  languages: [${text(paper.language)}]`,
    `  keywords: ${text(paper.keywords)}`,
  ].join('\n')}\n`;
}
