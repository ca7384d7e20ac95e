import { printName } from '../citation/names.ts';
import { sayPublished } from '../citation/paperWork.ts';
import type { Edition } from '../edition/edition.ts';
import { sectionOf } from '../edition/outline.ts';
import { formatMarkedClaim } from '../format/formatClaim.ts';
import { formatComparison } from '../format/formatComparison.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { formatSource } from '../format/formatSource.ts';
import { pathOf } from '../urls/pathOf.ts';
import { type SearchDocument, type SearchKind, searchKeys } from './searchDocument.ts';
import { sitePages } from './sitePages.ts';

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

/** Everything that the search finds, one document each. */
export function searchDocuments(
  edition: Pick<Edition, 'meta' | 'sections' | 'claims' | 'figures' | 'actors' | 'terms' | 'sources'>,
  paragraphs: readonly ParagraphText[],
): SearchDocument[] {
  const { paper } = edition.meta;
  const { claims, sources, actors, terms, figures, sections } = edition;
  const document = (
    kind: SearchKind,
    id: string,
    title: string,
    text: string,
    { keys = [], names = [] }: { keys?: (string | undefined)[]; names?: (string | undefined)[] } = {},
  ) => ({
    id: `${kind}:${id}`,
    kind,
    title,
    text,
    keys: searchKeys([id, ...keys]),
    names: names.filter(Boolean).join(' '),
    path: pathOf(`${kind}:${id}`),
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
    ...sitePages.map(({ path, title, text, names }) =>
      document('page', path, title, text, { keys: [title], names: [names] }),
    ),
    ...sections.all.map(({ number, title, says }) =>
      document('section', number, number === '0' ? title : `${number} ${title}`, says, {
        keys: [title, `section ${number}`, `chapter ${number}`],
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
    ...actors.all.map(({ id, name, short, chinese, role }) =>
      document('actor', id, chinese ? `${name} ${chinese}` : name, role, { keys: [name, short, chinese] }),
    ),
    ...terms.all.map(({ id, name, chinese, abbreviation, definition }) =>
      document(
        'term',
        id,
        [name, abbreviation && `(${abbreviation})`, chinese].filter(Boolean).join(' '),
        definition,
        { keys: [name, abbreviation, chinese] },
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
