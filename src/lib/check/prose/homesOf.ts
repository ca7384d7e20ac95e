import type { Mention } from './mentionsIn.ts';
import type { ProseEdition } from './proseEdition.ts';

/** For each kind of record, id → the paragraphs that it belongs to. Derived claims belong to none. */
export type Homes = Readonly<Record<Mention['kind'], ReadonlyMap<string, readonly string[]>>>;

/** The paragraphs that each claim, citation, actor and footnote belongs to, as its record says. */
export function homesOf({ claims, citations, actors, sources }: ProseEdition): Homes {
  const stated = Object.entries(claims).filter(([, { status }]) => status === 'as-stated');
  const footnotes = Object.entries(sources).filter(([, { role }]) => role === 'footnote');
  return {
    claim: new Map(stated.map(([id, { paragraph }]) => [id, [paragraph]])),
    citation: new Map(Object.entries(citations).map(([id, { paragraph }]) => [id, [paragraph]])),
    actor: new Map(Object.entries(actors).map(([id, { paragraphs }]) => [id, paragraphs])),
    footnote: new Map(footnotes.map(([id, { paragraphs }]) => [id, paragraphs])),
  };
}
