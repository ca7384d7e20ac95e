import type { CslName } from '../schema/work.ts';
import { type TypeNames, typeName, workTypes } from '../schema/workType.ts';
import { addressOf, type CitedWork, dateOf, notesOf, pageRange } from './citedWork.ts';
import { familyOf, namesOf } from './names.ts';

/** `TY` of each type of work. */
const recordTypes: TypeNames<string> = {
  forms: { article: 'JOUR', part: 'CHAP', whole: 'GEN', page: 'ELEC' },
  types: {
    article: 'UNPB',
    'article-magazine': 'MGZN',
    'article-newspaper': 'NEWS',
    bill: 'BILL',
    book: 'BOOK',
    broadcast: 'VIDEO',
    classic: 'CLSWK',
    dataset: 'DATA',
    'entry-dictionary': 'DICT',
    'entry-encyclopedia': 'ENCYC',
    figure: 'FIGURE',
    graphic: 'ART',
    hearing: 'HEAR',
    legal_case: 'CASE',
    legislation: 'STAT',
    manuscript: 'UNPB',
    map: 'MAP',
    motion_picture: 'MPCT',
    musical_score: 'MUSIC',
    pamphlet: 'PAMP',
    'paper-conference': 'CPAPER',
    patent: 'PAT',
    periodical: 'JFULL',
    personal_communication: 'PCOMM',
    post: 'BLOG',
    'post-weblog': 'BLOG',
    report: 'RPRT',
    software: 'COMP',
    song: 'SOUND',
    speech: 'SLIDE',
    standard: 'STAND',
    thesis: 'THES',
  },
};

/**
 * A work as a RIS record (Research Information Systems, specification of 2011): a tag of two signs, two spaces, a hyphen and a space
 * on each line, `TY` first, `ER` last, lines closed by CR LF, UTF-8. `AU` as “Family, Given, Suffix”; `T2` the journal, book or site; `A2` the editors, of a book `A3`, as its `A2` are those of the series; `PY` the year and `DA` the date as
 * YYYY/MM/DD/; `M1` a number and `C7` that of an article, `M3` what a work is more exactly; `N1` holds what has no tag of its own: the place in the work, the version, “further authors”.
 */
export function ris(citation: CitedWork): string {
  const { item } = citation;
  const { year, month, day } = dateOf(item);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const [start, end] = pageRange(item.page);
  const lines: [string, string | undefined][] = [
    ['TY', typeName(recordTypes, item.type)],
    ['ID', item.id],
    ...namesOf(item).names.map((name) => ['AU', nameIn(name)] as [string, string]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ...namesOf(item, 'editor').names.map(
      (name) => [item.type === 'book' ? 'A3' : 'A2', nameIn(name)] as [string, string],
    ),
    ...namesOf(item, 'translator').names.map((name) => ['A4', nameIn(name)] as [string, string]),
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', month ? `${year}/${two(month)}/${two(day)}/` : undefined],
    ['ET', item.edition],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', start],
    ['EP', end],
    ['M1', workTypes[item.type] === 'article' ? undefined : item.number],
    ['C7', workTypes[item.type] === 'article' ? item.number : undefined],
    ['M3', item.genre],
    ['T3', item['collection-title'] ?? item['event-title']],
    ['SN', item.ISBN ?? item.ISSN],
    ['DO', item.DOI],
    ['UR', addressOf(item)],
    ['LA', item.language],
    ...notesOf(citation).map((note) => ['N1', note] as [string, string]),
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

function nameIn(name: CslName): string {
  return name.literal ?? [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');
}
