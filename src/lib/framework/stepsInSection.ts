import { sectionOf } from '../claim/sectionOf.ts';
import type { Step } from './step.ts';

/**
 * The steps that a section states. A main section holds its subsections: `3` takes ¶3-1 and ¶3.1-2, `3.1` only the latter.
 *
 * @param section its number; empty for all
 */
export function stepsInSection<S extends Step>(steps: readonly S[], section: string): S[] {
  return steps.filter(({ paragraph }) => {
    const own = sectionOf(paragraph);
    return section === '' || own === section || own.startsWith(`${section}.`);
  });
}
