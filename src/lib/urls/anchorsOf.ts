import * as words from '#edition/data/language.ts';
import type { Edition } from '../edition/edition.ts';
import type { Section } from '../schema/section.ts';
import { pathOf } from './pathOf.ts';

/** A thing of the edition that another site can link to. */
export interface Anchor {
  /** Unique within its kind, and never used again: “2.1-3”, “catl-share”. */
  readonly id: string;
  readonly kind:
    | 'section'
    | 'paragraph'
    | 'figure'
    | 'table'
    | 'equation'
    | 'image'
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

/** Everything that has an address of its own, by kind, in the order of the edition. */
export function anchorsOf(edition: Edition): Anchor[] {
  const sections = edition.sections.all;
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
        ({ id }) => words.paragraphOf(nameOf(section), id.split('-')[1] ?? ''),
      ),
    ),
    ...list('figure', edition.figures.all, ({ title }) => title),
    ...list('table', edition.tables.all, ({ number, title }) => words.parts.tableHeading(number, title)),
    ...[
      ...edition.equations.all.map(({ id, number, says, section }) => ({
        ...{ id, kind: 'equation' as const, title: words.parts.equationHeading(number, says) },
        url: pathOf(`equation:${section}/${id}`),
      })),
      ...edition.images.all.map(({ id, kind, number, title, section }) => ({
        ...{ id, kind: 'image' as const, title: words.parts.imageHeading(kind, number, title) },
        url: pathOf(`image:${section}/${id}`),
      })),
    ],
    ...list('claim', edition.claims.all, ({ subject, measure }) => words.values.named(subject, measure)),
    ...list('source', edition.sources.all, ({ csl }) => csl.title),
    ...list('series', edition.independentSeries.all, ({ title }) => title),
    ...list('actor', edition.actors.all, ({ name }) => name),
    ...list('term', edition.terms.all, ({ name }) => name),
    ...list('concept', edition.concepts.all, ({ name }) => name),
  ];
}

/** “2.1 Title”; the abstract, section 0, has no number in print. */
function nameOf({ number, title }: Section): string {
  return number === '0' ? title : `${number} ${title}`;
}
