import type { CslName } from '../schema/source.ts';
import { authorsOf } from './authors.ts';
import { addressOf, type CitedWork, dateOf, notesOf } from './citedWork.ts';

const types = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
} as const;

/**
 * A work as a RIS record (Research Information Systems, specification of 2011): a tag of two signs, two spaces, a hyphen and a space
 * on each line, `TY` first, `ER` last, lines closed by CR LF, UTF-8. `AU` as “Family, Given”; `T2` the journal, book or site; `A2` the editors, of a book `A3`, as its `A2` are those of the series; `PY` the year and `DA` the date as
 * YYYY/MM/DD/; `N1` holds what has no tag of its own: the place in the work, the version, “further authors”.
 */
export function ris(citation: CitedWork): string {
  const { item } = citation;
  const { year, month, day } = dateOf(item);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const [start, end] = item.page?.split(/[-–]/) ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...authorsOf(item).names.map((name) => ['AU', nameOf(name)] as [string, string]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...authorsOf(item, 'editor').names.map(
      (name) => [item.type === 'book' ? 'A3' : 'A2', nameOf(name)] as [string, string],
    ),
    ...authorsOf(item, 'translator').names.map((name) => ['A4', nameOf(name)] as [string, string]),
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', month ? `${year}/${two(month)}/${two(day)}/` : undefined],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', start],
    ['EP', end],
    ['SN', item.ISBN],
    ['DO', item.DOI],
    ['UR', addressOf(item)],
    ['LA', item.language],
    ...notesOf(citation).map((note) => ['N1', note] as [string, string]),
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

function nameOf({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}
