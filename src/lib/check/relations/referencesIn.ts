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
  each('figure', edition.figures, ({ claims, section, table }) => {
    names('claim', ...claims);
    names('section', section);
    for (const cell of table.rows.flat())
      if (typeof cell !== 'string')
        for (const [kind, id] of Object.entries(cell)) names(kind as Referent, id);
  });
  return references;
}
