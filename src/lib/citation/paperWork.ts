import * as words from '#edition/data/language.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import type { CslItem, CslName } from '../schema/work.ts';
import { addressOf, dateOf } from './citedWork.ts';
import { familyOf, sayNames } from './names.ts';

type Paper = EditionMeta['paper'];

/** The paper as a work in CSL-JSON, with a key made from its first author and year; nothing that is unknown is in it. */
export function paperWork(paper: Paper): CslItem & { readonly id: string } {
  const [first] = paper.authors;
  const { year } = dateOf({ issued: partsOf(paper.published) });
  const key = [familyOf(first), year ?? paper.status]
    .filter(Boolean)
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const known: CslItem & { readonly id: string } = {
    id: key,
    type: paper.type,
    title: paper.title,
    author: paper.authors.map(nameOf),
    editor: paper.editors,
    'container-title': paper.container,
    publisher: paper.publisher,
    'publisher-place': paper.publisherPlace,
    genre: paper.genre,
    volume: paper.volume,
    issue: paper.issue,
    page: paper.pages,
    number: paper.number,
    issued: partsOf(paper.published),
    status: paper.status,
    DOI: paper.doi,
    URL: paper.url,
    language: paper.language,
  };
  return Object.fromEntries(
    Object.entries(known).filter(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ),
  ) as typeof known;
}

/** Where the paper is to be had: its DOI as a link, else its address; undefined where neither is known. */
export function paperAddress({ doi, url }: Pick<Paper, 'doi' | 'url'>): string | undefined {
  return addressOf({ DOI: doi, URL: url });
}

/** Where an archive keeps the edition: its DOI as a link, then the address at the archive; none where neither is known. */
export function archivedAt({ doi, archive }: EditionMeta['edition']): readonly string[] {
  return [doi && `https://doi.org/${doi}`, archive].filter((address) => address !== undefined);
}

/** The paper in one line, for where no style is asked: “Qin Yi, “Title”, Journal, 2025”. */
export function sayPaper(paper: Paper): string {
  return [sayNames(paper.authors), words.locale.quoted(paper.title), sayPublished(paper)]
    .filter(Boolean)
    .join(words.locale.comma);
}

/** The year in which the paper appeared, else what it waits for: “2025”, “in press”. */
export function paperYear({ published, status }: Pick<Paper, 'published' | 'status'>): string | undefined {
  return published?.slice(0, 4) ?? status;
}

/** Where and when the paper appeared: “China Economist, 2025”, “Journal 12 (3), 2024”. */
export function sayPublished({ container, publisher, volume, issue, ...paper }: Paper): string {
  return [words.citing.appearedIn(container ?? publisher, volume, issue), paperYear(paper)]
    .filter(Boolean)
    .join(words.locale.comma);
}

/** Of an article in a journal what a citation has and is not known: “volume”, “issue”, “pages”. A number stands for pages. */
export function unknownParts({ type, volume, issue, pages, number, status }: Paper): readonly string[] {
  if (type !== 'article-journal' || status) return [];
  return [...(volume ? [] : ['volume']), ...(issue ? [] : ['issue']), ...(pages || number ? [] : ['pages'])];
}

function nameOf({ orcid: _, affiliations: __, ...name }: Paper['authors'][number]): CslName {
  return name;
}

function partsOf(date: string | undefined): CslItem['issued'] {
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}
