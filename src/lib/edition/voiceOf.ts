import type { Claim } from '../schema/claim.ts';

/**
 * The voice that a claim is shown in; each has one look everywhere. What is derived with the help of an independent
 * value looks like context: it is not the paper's.
 */
export function voiceOf({ status, derivation }: Pick<Claim, 'status' | 'derivation'>): Claim['status'] {
  return derivation?.from === 'context' ? 'context' : status;
}
