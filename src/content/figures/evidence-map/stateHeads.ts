import type { MatrixLine } from '../../../components/charts/matrixLayout.ts';
import { type CheckState, checkStates } from '../../../lib/schema/verdict.ts';

/** How the heads of narrow columns say the states. */
const short: Readonly<Record<CheckState, string>> = {
  disputed: 'dis-\nputed',
  refined: 're-\nfined',
  confirmed: 'con-\nfirmed',
  reported: 're-\nported',
  'not-found': 'not\nfound',
  'not-checkable': 'no way\nto tell',
  unchecked: 'not\nsought',
};

/** What is known of a claim, from what disputes it on; that nobody looked is not the same as that nothing was found. */
export const stateHeads: readonly (MatrixLine & { readonly id: CheckState; readonly short: string })[] = (
  Object.keys(checkStates) as CheckState[]
).map((id) => ({ id, label: checkStates[id].name, short: short[id], focus: id === 'disputed' }));
