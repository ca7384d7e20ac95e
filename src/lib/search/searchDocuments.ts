import { locale } from '#edition/data/language.ts';
import { printName } from '../citation/names.ts';
import { sayPublished } from '../citation/paperWork.ts';
import type { Edition } from '../edition/edition.ts';
import { sectionName, sectionOf } from '../edition/outline.ts';
import { formatMarkedClaim } from '../format/formatClaim.ts';
import { formatComparison } from '../format/formatComparison.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { formatSource } from '../format/formatSource.ts';
import { hasFile } from '../urls/namedPages.ts';
import { pathOf } from '../urls/pathOf.ts';
import { type SearchDocument, type SearchKind, searchKeys } from './searchDocument.ts';

/** A paragraph of the restatement as plain text. */
export interface ParagraphText {
  /** Of the paper: “2.1-3”. */
  readonly paragraph: string;
  /** Its fragment id; the parts of one paragraph have one each. */
  readonly anchor: string;
  readonly text: string;
}

/** What is not the paper's says so, also where it is found. */
const voices = {
  'as-stated': '',
  derived: 'Derived here: ',
  context: 'Not in the paper, from independent sources: ',
};

/** What is searched. */
type SearchedEdition = Pick<
  Edition,
  | 'has'
  | 'sayActors'
  | 'meta'
  | 'sections'
  | 'claims'
  | 'figures'
  | 'tables'
  | 'equations'
  | 'images'
  | 'actors'
  | 'terms'
  | 'sources'
>;

/** Everything that the search finds, one document each. */
export function searchDocuments(
  edition: SearchedEdition,
  paragraphs: readonly ParagraphText[],
): SearchDocument[] {
  const { paper } = edition.meta;
  const { claims, sources, actors, terms, figures, sections } = edition;
  const document = (
    kind: SearchKind,
    id: string,
    title: string,
    text: string,
    {
      keys = [],
      names = [],
      place = id,
    }: { keys?: (string | undefined)[]; names?: (string | undefined)[]; place?: string } = {},
  ) => ({
    id: `${kind}:${id}`,
    kind,
    title,
    text,
    keys: searchKeys([id, ...keys]),
    names: names.filter(Boolean).join(' '),
    path: pathOf(`${kind}:${place}`),
  });
  const authors = paper.authors.flatMap((author) => [
    printName(author, 'spoken'),
    printName(author, 'reversed'),
    [author.given, author.family].filter(Boolean).join(' '),
    author.family,
  ]);
  return [
    document('page', 'index.html', paper.title, paper.inShort, {
      keys: [paper.title, paper.doi, ...authors],
      names: [
        'doi author wrote written paper',
        sayPublished(paper),
        ...paper.authors.flatMap(({ affiliations }) => affiliations),
        ...paper.keywords,
      ],
    }),
    ...sitePages(edition)
      .filter(({ path }) => hasFile(edition, path))
      .map(({ path, title, text, names }) =>
        document('page', path, title, text, { keys: [title], names: [names] }),
      ),
    ...sections.all.map(({ number, title, says }) =>
      document('section', number, number === '0' ? title : `${number} ${title}`, says, {
        keys: [title, sectionName(number), `section ${number}`, `chapter ${number}`],
      }),
    ),
    ...paragraphs.map(({ paragraph, anchor, text }) => ({
      id: `paragraph:${anchor}`,
      kind: 'paragraph' as const,
      title: `¶${paragraph} ${sections.get(sectionOf(paragraph)).short}`,
      text,
      keys: searchKeys([paragraph, `paragraph ${paragraph}`]),
      names: '',
      path: pathOf(`paragraph:${paragraph}`).replace(/#.*/, `#${anchor}`),
    })),
    ...claims.all.map((claim) =>
      document(
        'claim',
        claim.id,
        `${claim.subject}: ${formatMarkedClaim(claim)}`,
        [
          `${voices[claim.voice]}${claim.measure} (${[claim.period && formatPeriod(claim.period), claim.scope].filter(Boolean).join(', ')})`,
          claim.verdict && formatComparison(claim),
        ]
          .filter(Boolean)
          .join('. '),
        { names: [claim.inWords] },
      ),
    ),
    ...figures.all.map(({ id, number, title, subtitle, alt, note, control, panels }) => {
      const said = (control?.views ?? []).flatMap(({ label, title: own, says, assumes }) => [
        label,
        own,
        says,
        assumes,
      ]);
      const headings = panels.map((panel) => panel.title);
      return document(
        'figure',
        id,
        `Figure ${number}: ${title}`,
        [subtitle, alt, note, ...said].filter(Boolean).join(' '),
        { keys: [title, `figure ${number}`, `fig ${number}`], names: [...headings, 'chart'] },
      );
    }),
    ...edition.tables.all.map(({ id, number, title, shown, rows, notes }) =>
      document(
        'table',
        id,
        `Table ${number}: ${title}`,
        [...shown.map((column) => column.title), ...rows.map(({ key }) => key), ...notes].join('; '),
        { keys: [title, `table ${number}`] },
      ),
    ),
    ...edition.equations.all.map(({ id, number, says, section }) =>
      document('equation', id, `Equation ${number}`, says, {
        keys: [`equation ${number}`, `eq ${number}`],
        names: ['formula'],
        place: `${section}/${id}`,
      }),
    ),
    ...edition.images.all.map(({ id, kind, number, title, alt, note, section }) =>
      document('image', id, `${kind} ${number}: ${title}`, [alt, note].filter(Boolean).join(' '), {
        keys: [title, `${kind} ${number}`, `image ${number}`],
        place: `${section}/${id}`,
      }),
    ),
    ...actors.all.map(({ id, name, short, translation, role }) =>
      document('actor', id, translation ? `${name} ${translation}` : name, role, {
        keys: [name, short, translation],
      }),
    ),
    ...terms.all.map(({ id, name, translation, abbreviation, definition }) =>
      document(
        'term',
        id,
        [name, abbreviation && `(${abbreviation})`, translation].filter(Boolean).join(' '),
        definition,
        { keys: [name, abbreviation, translation] },
      ),
    ),
    ...sources.all.map((source) => {
      const { authors, title, rest } = formatSource(source);
      return document(
        'source',
        source.id,
        title,
        [authors.replace(/\.$/, ''), rest].filter(Boolean).join('. '),
        { keys: [title, source.short, source.csl.DOI], names: source.csl.DOI ? ['doi'] : [] },
      );
    }),
  ];
}

/** The pages that stand for no record, by what one comes to them for; `names` are other words for that. */
const sitePages = ({ has, sayActors }: Pick<Edition, 'has' | 'sayActors'>) => [
  {
    path: 'cite.html',
    title: 'How to cite',
    text: `The paper, this edition, a number${has.figures ? ' or a figure' : ''}, as text and for a reference manager.`,
    names: 'citation citing reference bibtex ris apa zotero doi',
  },
  {
    path: 'data.html',
    title: 'Data to download',
    text: `Every table as CSV and JSON, with what each column holds;${has.figures ? ' all pictures;' : ''} the whole edition in one archive.`,
    names: 'dataset file schema license licence zip png svg api spreadsheet excel',
  },
  {
    path: 'evidence.html',
    title: has.factChecks ? 'Evidence: what independent sources say' : 'Evidence: what the numbers rest on',
    text: has.factChecks
      ? 'Which numbers were checked against independent sources, and what came of it: disputed, refined, confirmed, not checked.'
      : 'How firm the numbers are, and in which state the sources are.',
    names: 'fact check verdict verified wrong contradicted uncertain trust',
  },
  {
    path: 'claims.html',
    title: 'All claims',
    text: 'Every number and claim of the paper in one table, to filter and to sort.',
    names: 'numbers figures values statistics list ledger',
  },
  {
    path: 'sources.html',
    title: 'Sources',
    text: 'All that the paper names as its sources, with the claims that rest on each.',
    names: 'references bibliography literature works',
  },
  {
    path: 'figures.html',
    title: 'All figures',
    text: 'Every chart of this edition.',
    names: 'charts graphs diagrams pictures gallery',
  },
  {
    path: 'framework.html',
    title: 'The framework',
    text: 'The parts of the paper’s argument and how each leads to others, as a diagram to explore.',
    names: 'model theory argument map',
  },
  {
    path: 'explore.html',
    title: 'What if',
    text: 'Assume what the paper leaves open and see what follows.',
    names: 'assumption scenario explore interactive',
  },
  {
    path: 'actors.html',
    title: 'Actors',
    text: `${locale.capital(sayActors)} that the paper names.`,
    names: 'companies organisations organizations who',
  },
  {
    path: 'terms.html',
    title: 'Terms',
    text: 'What the words of the paper mean.',
    names: 'glossary definitions dictionary',
  },
  {
    path: 'paper.html',
    title: 'The paper on one page',
    text: 'The whole restatement, to read, to search and to print.',
    names: 'full text pdf print',
  },
  {
    path: 'changes.html',
    title: 'Changes',
    text: 'What changed from version to version of this edition.',
    names: 'history corrections errata updates releases news',
  },
  {
    path: 'about.html',
    title: 'About this edition',
    text: 'What a living edition is, how it marks how certain a number is, what it adds to the paper and what it does not claim.',
    names: 'method editor licence rights accessibility uncertain certainty qualifier sign symbol',
  },
];
