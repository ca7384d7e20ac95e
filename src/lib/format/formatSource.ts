import * as words from '#edition/data/language.ts';
import { isoDate } from '../citation/citedWork.ts';
import { printName } from '../citation/names.ts';
import { type IndependentSource, independentKinds } from '../schema/independentSource.ts';
import type { Source } from '../schema/source.ts';
import { workTypes } from '../schema/workType.ts';
import { formatDate } from './formatDate.ts';

/** A source as notes and lists print it, in parts, so that the page can set the title and link the address. */
interface SourceParts {
  /** “Romer P. M.”; empty where nobody is named. */
  readonly authors: string;
  readonly title: string;
  /** A work of its own is set in italics, an article or page in quotation marks. */
  readonly italic: boolean;
  /** What follows the title: journal, volume, publisher, place, date, pages. */
  readonly rest: string;
}

/** Formats a source for reading: plain, in one order for all kinds, with what the record holds and nothing else. */
export function formatSource({ csl }: Pick<Source, 'csl'>): SourceParts {
  const form = workTypes[csl.type];
  const italic = form === 'whole';
  const volume = [csl.volume, csl.issue && `(${csl.issue})`].filter(Boolean).join('');
  const date = isoDate(csl.issued);
  const rest = [
    form === 'part' && csl['container-title']
      ? words.sources.within(csl['container-title'])
      : csl['container-title'],
    volume,
    [csl['publisher-place'], csl.publisher].filter(Boolean).join(words.locale.colon),
    date ? formatDate(date) : csl.status,
    csl.page && words.sources.pages(csl.page),
  ];
  return {
    authors: (csl.author ?? []).map((name) => printName(name, 'reversed')).join(words.locale.comma),
    title: csl.title,
    italic,
    rest: rest.filter(Boolean).join(words.locale.comma),
  };
}

/** What an independent page is, whose words it passes on, and whether a copy was read: “press, after SNE Research”. */
export function sayKind({ kind, copy, reports, leak }: Omit<IndependentSource, 'id' | 'title'>): string {
  return words.checks.page(independentKinds[kind].name, {
    ...(reports && { after: reports.name }),
    leak,
    copy,
  });
}
