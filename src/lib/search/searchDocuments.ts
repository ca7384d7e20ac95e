import * as words from '#edition/data/language.ts';
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
        words.finding.paper,
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
        keys: [title, sectionName(number), ...words.finding.section(number)],
      }),
    ),
    ...paragraphs.map(({ paragraph, anchor, text }) => ({
      id: `paragraph:${anchor}`,
      kind: 'paragraph' as const,
      title: `¶${paragraph} ${sections.get(sectionOf(paragraph)).short}`,
      text,
      keys: searchKeys([paragraph, words.finding.paragraph(paragraph)]),
      names: '',
      path: pathOf(`paragraph:${paragraph}`).replace(/#.*/, `#${anchor}`),
    })),
    ...claims.all.map((claim) =>
      document(
        'claim',
        claim.id,
        `${claim.subject}${words.locale.colon}${formatMarkedClaim(claim)}`,
        [
          `${words.finding.voices[claim.voice]}${claim.measure}${words.locale.inBrackets([claim.period && formatPeriod(claim.period), claim.scope].filter(Boolean).join(words.locale.comma))}`,
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
        words.parts.figureTitle(number, title),
        [subtitle, alt, note, ...said].filter(Boolean).join(' '),
        { keys: [title, ...words.finding.figure(number)], names: [...headings, words.finding.figureNames] },
      );
    }),
    ...edition.tables.all.map(({ id, number, title, shown, rows, notes }) =>
      document(
        'table',
        id,
        words.parts.tableTitle(number, title),
        [...shown.map((column) => column.title), ...rows.map(({ key }) => key), ...notes].join(
          words.locale.semicolon,
        ),
        { keys: [title, words.prose.toTable(number)] },
      ),
    ),
    ...edition.equations.all.map(({ id, number, says, section }) =>
      document('equation', id, words.parts.equation(number), says, {
        keys: words.finding.equation(number),
        names: [words.finding.equationNames],
        place: `${section}/${id}`,
      }),
    ),
    ...edition.images.all.map(({ id, kind, number, title, alt, note, section }) =>
      document(
        'image',
        id,
        words.parts.imageTitle(kind, number, title),
        [alt, note].filter(Boolean).join(' '),
        {
          keys: [title, ...words.finding.image(kind, number)],
          place: `${section}/${id}`,
        },
      ),
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
        {
          keys: [title, source.short, source.csl.DOI],
          names: source.csl.DOI ? [words.finding.sourceNames] : [],
        },
      );
    }),
  ];
}

/** The pages that stand for no record, by what one comes to them for; `names` are other words for that. */
const sitePages = ({ has, sayActors }: Pick<Edition, 'has' | 'sayActors'>) => [
  { path: 'cite.html', ...words.finding.pages.cite(has.figures) },
  { path: 'data.html', ...words.finding.pages.data(has.figures) },
  { path: 'evidence.html', ...words.finding.pages.evidence(has.factChecks) },
  { path: 'claims.html', ...words.finding.pages.claims },
  { path: 'sources.html', ...words.finding.pages.sources },
  { path: 'figures.html', ...words.finding.pages.figures },
  { path: 'framework.html', ...words.finding.pages.framework },
  { path: 'explore.html', ...words.finding.pages.explore },
  { path: 'actors.html', ...words.finding.pages.actors(sayActors) },
  { path: 'terms.html', ...words.finding.pages.terms },
  { path: 'paper.html', ...words.finding.pages.paper },
  { path: 'changes.html', ...words.finding.pages.changes },
  { path: 'about.html', ...words.finding.pages.about },
];
