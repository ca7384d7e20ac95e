import type { JoinedClaim } from '../edition/edition.ts';
import { recordIndex } from '../edition/recordIndex.ts';
import { printClaim } from './formatClaim.ts';

/**
 * The formula of a derived claim with its inputs' values put in: “2.68 % − 2.11 %”.
 *
 * @throws Error when the claim is not derived, or the formula names a claim that is not among its inputs
 */
export function printFormula({
  id,
  derivation,
  inputRecords,
}: Pick<JoinedClaim, 'id' | 'derivation' | 'inputRecords'>): string {
  if (!derivation) throw new Error(`claim “${id}” is not derived, so it has no formula`);
  const { get } = recordIndex('input', inputRecords, (input) => input.id);
  return derivation.formula.replace(/\{([^}]+)\}/g, (_, input: string) => printClaim(get(input)));
}
