import { printClaim } from '../printClaim.ts';
import type { Claim } from '../records/claim.ts';

/** A claim as the downloads give it: the record, with its value also as printed. */
export function claimRecord({ derivation, ...claim }: Claim): Record<string, unknown> {
  return {
    ...claim,
    printed: printClaim(claim),
    ...(derivation && { inputs: derivation.inputs, formula: derivation.formula }),
  };
}
