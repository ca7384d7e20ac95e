import * as words from '#edition/data/language.ts';
import { pageRange } from '../citation/citedWork.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import { type TypeNames, typeName, workTypes } from '../schema/workType.ts';

/** The types of the format. */
const cffTypes: TypeNames<string> = {
  forms: { article: 'article', part: 'generic', whole: 'generic', page: 'website' },
  types: {
    article: 'article',
    'article-magazine': 'magazine-article',
    'article-newspaper': 'newspaper-article',
    book: 'book',
    dataset: 'data',
    'entry-dictionary': 'dictionary',
    'entry-encyclopedia': 'encyclopedia',
    manuscript: 'unpublished',
    map: 'map',
    pamphlet: 'pamphlet',
    'paper-conference': 'conference-paper',
    patent: 'patent',
    'post-weblog': 'blog',
    report: 'report',
    software: 'software',
    standard: 'standard',
    thesis: 'thesis',
  },
};

/**
 * The text of `CITATION.cff` (Citation File Format 1.2.0): the edition, and the paper as `preferred-citation`. Strings are written as JSON, which is YAML too.
 *
 * @param authors who answers for the edition, as the licence names them
 * @param url where the version stands, where that is known
 */
export function citationCff({ edition, paper }: EditionMeta, authors: string, url?: string): string {
  const text = JSON.stringify;
  return `${[
    'cff-version: 1.2.0',
    `message: ${text(words.citing.pleaseCite)}`,
    'type: dataset',
    `title: ${text(edition.name)}`,
    `abstract: ${text(edition.description)}`,
    `version: ${text(edition.version)}`,
    `date-released: ${text(edition.date)}`,
    'authors:',
    `  - name: ${text(authors)}`,
    ...(edition.doi ? [`doi: ${text(edition.doi)}`] : []),
    ...(url ? [`url: ${text(url)}`] : []),
    ...(edition.archive ? [`repository: ${text(edition.archive)}`] : []),
    ...(edition.repository ? [`repository-code: ${text(edition.repository)}`] : []),
    'preferred-citation:',
    `  type: ${typeName(cffTypes, paper.type)}`,
    `  title: ${text(paper.title)}`,
    '  authors:',
    ...paper.authors.flatMap((author) =>
      Object.entries(personOf(author))
        .filter(([, value]) => value !== undefined)
        .map(([name, value], index) => `    ${index === 0 ? '-' : ' '} ${name}: ${text(value)}`),
    ),
    ...Object.entries(workFields(paper)).flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${name}: ${text(value)}`],
    ),
  ].join('\n')}\n`;
}

function personOf({
  literal,
  family,
  given,
  suffix,
  orcid,
  affiliations,
  ...name
}: EditionMeta['paper']['authors'][number]) {
  if (literal) return { name: literal };
  return {
    'family-names': family,
    'given-names': given,
    'name-particle': name['non-dropping-particle'],
    'name-suffix': suffix,
    orcid: orcid && `https://orcid.org/${orcid}`,
    affiliation: affiliations.join('; ') || undefined,
  };
}

/** What is known of the work, in the fields of the format. */
function workFields(paper: EditionMeta['paper']) {
  const { published, pages, keywords } = paper;
  const [year, month] = published?.split('-').map(Number) ?? [];
  const [start, end] = pageRange(pages);
  const form = workTypes[paper.type];
  return {
    ...(form === 'article' ? { journal: paper.container } : { 'collection-title': paper.container }),
    publisher: paper.publisher && { name: paper.publisher },
    volume: paper.volume,
    issue: paper.issue,
    number: paper.number,
    start,
    end,
    year,
    month,
    status: paper.status && statuses[paper.status],
    doi: paper.doi,
    url: paper.url,
    languages: [paper.language.split('-')[0]],
    keywords: keywords.length > 0 ? keywords : undefined,
  };
}

/** The words that the format has for what is not yet published. */
const statuses: Readonly<Record<string, string>> = {
  'in press': 'in-press',
  'in preparation': 'in-preparation',
  submitted: 'submitted',
};
