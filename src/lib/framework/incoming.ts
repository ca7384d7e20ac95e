import type { Step } from './step.ts';

/** The steps that lead to a node, in the order given. */
export function incoming<S extends Step>(steps: readonly S[], node: string): S[] {
  return steps.filter(({ to }) => to === node);
}
