import type { MatrixLine } from '../../../components/charts/matrixLayout.ts';
import { type VerdictId, verdicts } from '../../../lib/schema/verdict.ts';

/** What others say, from the gravest on. */
export const verdictHeads = [
  { id: 'disputed', label: verdicts.disputed.name, focus: true },
  { id: 'refined', label: verdicts.refined.name },
  { id: 'confirmed', label: verdicts.confirmed.name },
  { id: 'not-checkable', label: 'Nothing found' },
] as const satisfies readonly (MatrixLine & { readonly id: VerdictId })[];
