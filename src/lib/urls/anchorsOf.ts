import type { Actor } from '../schema/actor.ts';
import type { Claim } from '../schema/claim.ts';
import type { Concept } from '../schema/concept.ts';
import type { ContextSeries } from '../schema/independentSeries.ts';
import type { Section } from '../schema/section.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { pathOf } from './pathOf.ts';

/** A thing of the edition that another site can link to. */
export interface Anchor {
  /** Unique within its kind, and never used again: “2.1-3”, “catl-share”. */
  readonly id: string;
  readonly kind:
    | 'section'
    | 'paragraph'
    | 'figure'
    | 'claim'
    | 'source'
    | 'series'
    | 'actor'
    | 'term'
    | 'concept';
  readonly title: string;
  /** From the root of the site: `sections/2.html#s2-1-p3`. */
  readonly url: string;
}

/** What anchors are made from. */
export interface AnchoredEdition {
  readonly sections: Readonly<Record<string, Section>>;
  readonly figures: Readonly<Record<string, { readonly id: string; readonly title: string }>>;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly contextSeries: Readonly<Record<string, ContextSeries>>;
  readonly actors: Readonly<Record<string, Actor>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly concepts: Readonly<Record<string, Concept>>;
}

/** Everything that has an address of its own, by kind, in the order of the edition. */
export function anchorsOf(edition: AnchoredEdition): Anchor[] {
  const sections = Object.values(edition.sections).sort((a, b) =>
    a.number.localeCompare(b.number, 'en', { numeric: true }),
  );
  const list = <Item extends { readonly id: string }>(
    kind: Anchor['kind'],
    items: readonly Item[],
    title: (item: Item) => string,
  ) => items.map((item) => ({ id: item.id, kind, title: title(item), url: pathOf(`${kind}:${item.id}`) }));
  return [
    ...list(
      'section',
      sections.map((section) => ({ ...section, id: section.number })),
      nameOf,
    ),
    ...sections.flatMap((section) =>
      list(
        'paragraph',
        section.paragraphs.map((id) => ({ id })),
        ({ id }) => `${nameOf(section)}, paragraph ${id.split('-')[1]}`,
      ),
    ),
    ...list('figure', Object.values(edition.figures), ({ title }) => title),
    ...list('claim', Object.values(edition.claims), ({ subject, measure }) => `${subject}: ${measure}`),
    ...list('source', Object.values(edition.sources), ({ csl }) => csl.title),
    ...list('series', Object.values(edition.contextSeries), ({ title }) => title),
    ...list('actor', Object.values(edition.actors), ({ name }) => name),
    ...list('term', Object.values(edition.terms), ({ name }) => name),
    ...list('concept', Object.values(edition.concepts), ({ name }) => name),
  ];
}

/** “2.1 Title”; the abstract, section 0, has no number in print. */
function nameOf({ number, title }: Section): string {
  return number === '0' ? title : `${number} ${title}`;
}
