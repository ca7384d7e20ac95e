import type { z } from 'astro/zod';
import { issuesOf } from '../edition/parseRecords.ts';
import { editionMeta } from '../schema/editionMeta.ts';
import { workTypes } from '../schema/workType.ts';
import { positionAt } from '../validate/diagnostic.ts';
import { placeholders } from './placeholders.ts';

/** A paper as `data/meta.ts` takes it. */
export type PaperInput = z.input<typeof editionMeta>['paper'];

/** What a description of a paper comes to. */
export interface ReadPaper {
  /** Undefined where there are problems. */
  readonly paper: PaperInput | undefined;
  /** Each as “file:line:column – what – how to fix”. */
  readonly problems: readonly string[];
  /** Fields that were not taken over: what an edition has no place for. */
  readonly left: readonly string[];
}

/** What Crossref calls types of work, where CSL has another name. */
const crossrefTypes: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'posted-content': 'article',
  preprint: 'article',
  'book-chapter': 'chapter',
  'proceedings-article': 'paper-conference',
  monograph: 'book',
  'edited-book': 'book',
  dissertation: 'thesis',
  'report-component': 'report',
};

/** Fields of CSL-JSON that are taken over, with the field of the paper that takes them. */
const fields: Readonly<Record<string, keyof PaperInput>> = {
  title: 'title',
  type: 'type',
  genre: 'genre',
  author: 'authors',
  editor: 'editors',
  'container-title': 'container',
  publisher: 'publisher',
  'publisher-place': 'publisherPlace',
  volume: 'volume',
  issue: 'issue',
  page: 'pages',
  number: 'number',
  'article-number': 'number',
  issued: 'published',
  status: 'status',
  DOI: 'doi',
  license: 'licence',
  keyword: 'keywords',
  funder: 'funding',
  language: 'language',
};

/** Fields that say nothing of the paper that a reader would miss. */
const ofNoUse =
  /^(id|URL|source|prefix|member|score|indexed|created|deposited|reference|.*-count|.*-title-short|short-.*|resource|link|relation|content-domain|alternative-id|journal-issue|published.*|ISSN|issn-type|citation-.*|update-.*)$/;

/**
 * Reads a paper from its description in CSL-JSON, as reference managers write it and doi.org answers it.
 *
 * @param text one item, or a list of one
 * @param file its name, for messages
 */
export function paperOfCsl(text: string, file: string): ReadPaper {
  const say = (index: number, what: string, fix: string) => {
    const { line, column } = positionAt(text, Math.max(0, index));
    return `${file}:${line}:${column} – ${what} – ${fix}`;
  };
  const fail = (problem: string): ReadPaper => ({ paper: undefined, problems: [problem], left: [] });
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    return fail(
      say(
        placeIn(text, message),
        'is no JSON',
        `export the paper again as CSL-JSON; it says: ${message.replace(/\s+/g, ' ')}`,
      ),
    );
  }
  const items = Array.isArray(read) ? read : [read];
  const [item] = items;
  if (items.length !== 1 || typeof item !== 'object' || item === null)
    return fail(say(0, `holds ${items.length} works`, 'leave the one that the edition is of'));
  const csl = item as Record<string, unknown>;
  const written = omitEmpty({
    ...readFields(csl),
    // No description of a paper has it.
    inShort: placeholders.inShort,
    language: languageOf(csl.language),
  });
  const parsed = editionMeta.shape.paper.safeParse(written);
  const left = Object.keys(csl).filter((key) => !fields[key] && !ofNoUse.test(key));
  if (parsed.success) return { paper: written as PaperInput, problems: [], left };
  const problems = issuesOf(parsed.error.issues).map(({ field, message }) => {
    const own = field.split('.')[0];
    const key = Object.keys(fields).find((name) => fields[name] === own && name in csl) ?? '';
    const named = key || (Object.keys(fields).find((name) => fields[name] === own) ?? own);
    return say(key ? text.indexOf(`"${key}"`) : 0, `field ${named}: ${message}`, 'mend it in this file');
  });
  return { paper: undefined, problems, left };
}

/** Where JSON breaks, by what the error says of it: a position, or the words around it. */
function placeIn(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const [, around = ''] = /, (?:\.\.\.)?"(.*?)(?:\.\.\.)?" is not valid JSON/s.exec(message) ?? [];
  return position ? Number(position) : text.indexOf(around);
}

function readFields(csl: Record<string, unknown>): Record<string, unknown> {
  const type = String(csl.type ?? 'article-journal');
  return {
    title: plain(first(csl.title)),
    type: type in workTypes ? type : (crossrefTypes[type] ?? type),
    genre: csl.genre,
    authors: Array.isArray(csl.author) ? csl.author.map(nameOf) : csl.author,
    editors: Array.isArray(csl.editor)
      ? csl.editor.map(nameOf).map(({ orcid, affiliations, ...name }) => name)
      : undefined,
    container: plain(first(csl['container-title'])),
    publisher: plain(csl.publisher),
    publisherPlace: csl['publisher-place'],
    volume: string(csl.volume),
    issue: string(csl.issue),
    pages: string(csl.page),
    number: string(csl.number ?? csl['article-number']),
    published: dateOf(csl.issued),
    status: csl.status,
    doi: typeof csl.DOI === 'string' ? csl.DOI.replace(/^https?:\/\/(dx\.)?doi\.org\//i, '') : csl.DOI,
    url: csl.DOI ? undefined : csl.URL,
    licence: licenceOf(csl.license),
    keywords: typeof csl.keyword === 'string' ? csl.keyword.split(/\s*[,;]\s*/) : csl.keyword,
    funding: Array.isArray(csl.funder) ? csl.funder.map(funderOf) : undefined,
  };
}

/** A name, with what Crossref adds to it in its own way. */
function nameOf(name: Record<string, unknown>): Record<string, unknown> {
  const affiliation = Array.isArray(name.affiliation) ? name.affiliation : [];
  const affiliations = affiliation.map((one: { name?: unknown }) => plain(one?.name ?? one));
  return omitEmpty({
    family: plain(name.family),
    given: plain(name.given),
    'non-dropping-particle': name['non-dropping-particle'],
    suffix: name.suffix,
    'static-ordering': name['static-ordering'] || undefined,
    literal: plain(name.literal ?? (name.family ? undefined : name.name)),
    orcid: typeof name.ORCID === 'string' ? name.ORCID.replace(/^https?:\/\/orcid\.org\//, '') : undefined,
    affiliations: affiliations.length ? affiliations : undefined,
  });
}

function funderOf({ name, award }: { name?: string; award?: string[] }): string {
  return award?.length ? `${name} (${award.join(', ')})` : `${name}`;
}

/** A licence that has a name that everybody knows; any other a person must name. */
function licenceOf(licences: unknown): { name: string; url: string } | undefined {
  const found = Array.isArray(licences) ? licences : [];
  for (const { URL: url } of found as { URL?: string }[]) {
    const [, name = '', version] =
      /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(url ?? '') ?? [];
    if (url && version)
      return { name: `CC ${name.toUpperCase()} ${version}`, url: url.replace(/^http:/, 'https:') };
  }
  return undefined;
}

function dateOf(issued: unknown): unknown {
  const { 'date-parts': parts, raw } = (issued ?? {}) as { 'date-parts'?: unknown[][]; raw?: unknown };
  const [date] = parts ?? [];
  if (!date?.[0]) return raw;
  return date.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The language where it says one by its code; else the one that most papers with a DOI are in. */
function languageOf(language: unknown): string {
  return typeof language === 'string' && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(language) ? language : 'en';
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** Text without the markup that publishers put into titles. */
function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function string(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function omitEmpty(record: Record<string, unknown>): Record<string, unknown> {
  const empty = (value: unknown) =>
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !empty(value)));
}
