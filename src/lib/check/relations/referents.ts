import { recordHomes } from './recordHomes.ts';
import type { Referent } from './reference.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** Where records of a kind are written, and the ids that they have. */
export interface Known {
  readonly home: string;
  readonly ids: ReadonlySet<string>;
}

/** What an edition has of each kind that a reference can name. */
export function referents(edition: RelatedEdition): Readonly<Record<Referent, Known>> {
  const { actors, claims, concepts, contextSeries, contextSources, sections, sources, terms } = edition;
  const known = (kind: keyof typeof recordHomes, ids: readonly string[]) => ({
    home: recordHomes[kind][0],
    ids: new Set(ids),
  });
  return {
    actor: known('actor', Object.keys(actors)),
    claim: known('claim', Object.keys(claims)),
    'context series': known('context series', Object.keys(contextSeries)),
    'context source': known('context source', Object.keys(contextSources)),
    section: known('section', Object.keys(sections)),
    source: known('source', Object.keys(sources)),
    term: known('term', Object.keys(terms)),
    paragraph: known(
      'paragraph',
      Object.values(sections).flatMap(({ paragraphs }) => paragraphs),
    ),
    'actor, term or concept': {
      home: 'src/data',
      ids: new Set([actors, terms, concepts].flatMap(Object.keys)),
    },
  };
}
