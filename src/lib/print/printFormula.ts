import { lookUp } from '../lookUp.ts';
import type { Claim } from '../records/claim.ts';
import { printClaim } from './printClaim.ts';

/**
 * The formula of a derived claim with its inputs' values put in: “2.68 % − 2.11 %”.
 *
 * @throws Error when the claim is not derived, or the formula names a claim that does not exist
 */
export function printFormula(claim: Claim, claims: Readonly<Record<string, Claim>>): string {
  if (!claim.derivation) throw new Error(`claim “${claim.id}” is not derived, so it has no formula`);
  return claim.derivation.formula.replace(/\{([^}]+)\}/g, (_, id: string) =>
    printClaim(lookUp('claim', claims, id)),
  );
}
