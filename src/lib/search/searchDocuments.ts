import type { Edition } from '../edition/edition.ts';
import { sectionOf } from '../edition/outline.ts';
import { formatMarkedClaim } from '../format/formatClaim.ts';
import { formatComparison } from '../format/formatComparison.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { formatSource } from '../format/formatSource.ts';
import { pathOf } from '../urls/pathOf.ts';
import type { SearchDocument, SearchKind } from './searchDocument.ts';

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
  edition: Pick<Edition, 'sections' | 'claims' | 'figures' | 'actors' | 'terms' | 'sources'>,
  paragraphs: readonly ParagraphText[],
): SearchDocument[] {
  const { claims, sources, actors, terms, figures, sections } = edition;
  const document = (
    kind: SearchKind,
    id: string,
    title: string,
    text: string,
    names: (string | undefined)[] = [],
  ) => ({
    id: `${kind}:${id}`,
    kind,
    title,
    text,
    names: names.filter(Boolean).join(' '),
    path: pathOf(`${kind}:${id}`),
  });
  return [
    ...sections.all.map(({ number, title, says }) =>
      document('section', number, number === '0' ? title : `${number} ${title}`, says),
    ),
    ...paragraphs.map(({ paragraph, anchor, text }) => ({
      id: `paragraph:${anchor}`,
      kind: 'paragraph' as const,
      title: `¶${paragraph} ${sections.get(sectionOf(paragraph)).short}`,
      text,
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
        [claim.id.replaceAll('-', ' '), claim.inWords],
      ),
    ),
    ...figures.all.map(({ id, number, title, subtitle, alt }) =>
      document('figure', id, `Figure ${number}: ${title}`, `${subtitle} ${alt}`, [id.replaceAll('-', ' ')]),
    ),
    ...actors.all.map(({ id, name, short, chinese, role }) =>
      document('actor', id, chinese ? `${name} ${chinese}` : name, role, [short]),
    ),
    ...terms.all.map(({ id, name, chinese, abbreviation, definition }) =>
      document(
        'term',
        id,
        [name, abbreviation && `(${abbreviation})`, chinese].filter(Boolean).join(' '),
        definition,
      ),
    ),
    ...sources.all.map((source) => {
      const { authors, title, rest } = formatSource(source);
      return document(
        'source',
        source.id,
        title,
        [authors.replace(/\.$/, ''), rest].filter(Boolean).join('. '),
        [source.short],
      );
    }),
  ];
}
