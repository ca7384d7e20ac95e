import type { MatrixLine } from '../../../components/charts/matrixLayout.ts';
import { type CheckState, checkStates } from '../../../lib/schema/verdict.ts';

/** What is known of a claim, from what disputes it on; that nobody looked is not the same as that nothing was found. */
export const stateHeads: readonly (MatrixLine & { readonly id: CheckState })[] = (
  Object.keys(checkStates) as CheckState[]
).map((id) => ({ id, label: checkStates[id].name, focus: id === 'disputed' }));
