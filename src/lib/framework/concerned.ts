import { incoming } from './incoming.ts';
import type { MapState } from './mapState.ts';
import { outgoing } from './outgoing.ts';
import type { Step } from './step.ts';
import { stepsAlong } from './stepsAlong.ts';
import { stepsInSection } from './stepsInSection.ts';

/**
 * What the reader's choice is about: of the section’s steps those to and from the chosen node, and those of the path,
 * whichever section states them; all of the section’s where no node is chosen.
 *
 * @returns steps in their order, and the nodes at their ends, with the chosen one
 */
export function concerned<S extends Step>(
  all: readonly S[],
  { node, section, path }: MapState,
): { steps: S[]; nodes: Set<string> } {
  const here = stepsInSection(all, section);
  const near = node ? [...incoming(here, node), ...outgoing(here, node)] : here;
  const chosen = new Set([...near, ...(stepsAlong(path, all) ?? []).flat()]);
  const steps = all.filter((step) => chosen.has(step));
  return { steps, nodes: new Set([...steps.flatMap(({ from, to }) => [from, to]), ...(node ? [node] : [])]) };
}
