import { printClaim } from '../print/printClaim.ts';
import type { Claim } from '../records/claim.ts';
import type { VerdictId } from '../vocabulary/verdict.ts';

/**
 * A claim as the downloads give it: the record, with its value also as printed and what comparing it came to.
 *
 * @param verdict of the checks that speak of it, where there are any
 */
export function claimRecord({ derivation, ...claim }: Claim, verdict?: VerdictId): Record<string, unknown> {
  return {
    ...claim,
    printed: printClaim(claim),
    ...(verdict && { verdict }),
    ...(derivation && { inputs: derivation.inputs, formula: derivation.formula, from: derivation.from }),
  };
}
