import type { Claim } from '../records/claim.ts';
import { type Printable, printClaim } from './printClaim.ts';

/** Value, unit and qualifier as a label, after ƒ where the value is derived. */
export function printMarked(claim: Printable & Pick<Claim, 'derivation'>): string {
  return `${claim.derivation ? 'ƒ\u00a0' : ''}${printClaim(claim)}`;
}
