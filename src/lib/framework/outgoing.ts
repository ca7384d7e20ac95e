import type { Step } from './step.ts';

/** The steps that lead on from a node, in the order given. */
export function outgoing<S extends Step>(steps: readonly S[], node: string): S[] {
  return steps.filter(({ from }) => from === node);
}
