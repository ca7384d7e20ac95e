import type { Step } from './step.ts';

/**
 * The steps of a path, one entry for each pair of neighbours; two nodes may be joined by several steps.
 *
 * @param path ids of nodes
 * @returns undefined when some node does not lead to the next: then it is no path
 */
export function stepsAlong<S extends Step>(path: readonly string[], steps: readonly S[]): S[][] | undefined {
  const along = path
    .slice(1)
    .map((to, index) => steps.filter((step) => step.from === path[index] && step.to === to));
  return along.every((joined) => joined.length > 0) ? along : undefined;
}
