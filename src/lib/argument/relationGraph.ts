import { isWithin, sectionOf } from '../edition/outline.ts';
import type { Relation } from '../schema/relation.ts';

/** A relation as a step from one node of the map to another; the map is all that the functions here need to know. */
export type MapEdge = Pick<Relation, 'id' | 'from' | 'to' | 'paragraph'>;

/** The steps that lead to a node, in the order given. */
export function incoming<S extends MapEdge>(steps: readonly S[], node: string): S[] {
  return steps.filter(({ to }) => to === node);
}

/** The steps that lead on from a node, in the order given. */
export function outgoing<S extends MapEdge>(steps: readonly S[], node: string): S[] {
  return steps.filter(({ from }) => from === node);
}

/**
 * The steps of a path, one entry for each pair of neighbours; two nodes may be joined by several steps.
 *
 * @param path ids of nodes
 * @returns undefined when some node does not lead to the next: then it is no path
 */
export function relationsAlong<S extends MapEdge>(
  path: readonly string[],
  steps: readonly S[],
): S[][] | undefined {
  const along = path
    .slice(1)
    .map((to, index) => steps.filter((step) => step.from === path[index] && step.to === to));
  return along.every((joined) => joined.length > 0) ? along : undefined;
}

/**
 * The steps that a section states. A main section holds its subsections: `3` takes ¶3-1 and ¶3.1-2, `3.1` only the latter.
 *
 * @param section its number; empty for all
 */
export function relationsInSection<S extends MapEdge>(steps: readonly S[], section: string): S[] {
  return steps.filter(({ paragraph }) => {
    const own = sectionOf(paragraph);
    return section === '' || own === section || isWithin(own, section);
  });
}

/**
 * The longest way round that passes no node twice and ends where it began; of equally long ones the first. It begins
 * with the node whose step comes first among the steps.
 *
 * @returns ids of nodes, the first again at the end; undefined where nothing leads back
 */
export function longestLoop(steps: readonly MapEdge[]): string[] | undefined {
  const order = [...new Set(steps.map(({ from }) => from))];
  const place = new Map(order.map((node, index) => [node, index]));
  let longest: string[] | undefined;
  const walk = (path: readonly string[], start: number) => {
    for (const { to } of outgoing(steps, path.at(-1) ?? '')) {
      if (to === path[0]) {
        if (path.length >= (longest?.length ?? 0)) longest = [...path, to];
      } else if ((place.get(to) ?? -1) > start && !path.includes(to)) walk([...path, to], start);
    }
  };
  // Each loop is found once, from its first node: nodes before the start are left out.
  for (const [index, node] of order.entries()) walk([node], index);
  return longest;
}
