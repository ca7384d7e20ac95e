import { noteParts } from '../../print/noteParts.ts';
import type { Reference, Referent } from './reference.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** Every reference that the records of an edition make to each other. */
export function referencesIn(edition: RelatedEdition): Reference[] {
  const references: Reference[] = [];
  let from: Reference['from'];
  const names = (kind: Referent, ...ids: (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) references.push({ from, to: [kind, id] });
  };
  const each = <Value>(
    kind: Reference['from'][0],
    records: Readonly<Record<string, Value>>,
    list: (value: Value) => void,
  ) => {
    for (const [id, value] of Object.entries(records)) {
      from = [kind, id];
      list(value);
    }
  };

  each('claim', edition.claims, (claim) => {
    names('source', ...claim.sources);
    names('actor', ...claim.actors);
    names('paragraph', claim.paragraph);
    names('claim', ...(claim.derivation?.inputs ?? []));
    names('context source', claim.context?.source);
  });
  each('source', edition.sources, ({ sameAs, reports, paragraphs }) => {
    names('source', sameAs);
    names('actor', reports);
    names('paragraph', ...paragraphs);
  });
  each('citation', edition.citations, ({ source, candidates = [], paragraph }) => {
    names('source', source, ...candidates);
    names('paragraph', paragraph);
  });
  each('term', edition.terms, ({ seeAlso, paragraphs }) => {
    names('term', ...seeAlso);
    names('paragraph', ...paragraphs);
  });
  each('actor', edition.actors, ({ paragraphs }) => names('paragraph', ...paragraphs));
  each('concept', edition.concepts, ({ section }) => names('section', section));
  each('relation', edition.relations, ({ from: one, to: other, paragraph }) => {
    names('actor, term or concept', one, other);
    names('paragraph', paragraph);
  });
  each('check', edition.checks, ({ claims, derived, evidence, says }) => {
    names(
      'claim',
      ...claims,
      ...derived,
      ...[says, ...evidence.map(({ figure }) => figure)].flatMap(claimsIn),
    );
    names('context source', ...evidence.map(({ source }) => source));
  });
  each('note', edition.notes, ({ against, claims, paragraph, says }) => {
    names('claim', ...claims, ...claimsIn(says));
    names('paragraph', paragraph, ...against);
  });
  each('context series', edition.contextSeries, ({ source, points }) =>
    names('context source', source, ...new Set(points.map((point) => point.source))),
  );
  each('figure', edition.figures, ({ claims, context = [], section, table }) => {
    names('claim', ...claims);
    names('context series', ...context);
    names('section', section);
    for (const cell of table.rows.flat())
      if (typeof cell !== 'string')
        if ('series' in cell) names('context series', cell.series);
        else for (const [kind, id] of Object.entries(cell)) names(kind as Referent, id);
  });
  return references;
}

function claimsIn(text: string): string[] {
  return noteParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.claim]));
}
