import { type Claim, type derivedClaim, numberOf } from '../schema/claim.ts';

/** A parsed derived claim as it is written down, with its id. */
export type DerivedRecord = ReturnType<typeof derivedClaim.parse> & { id: string };

/**
 * A derived claim with its value computed; section, paragraph and locator are those of its first input.
 *
 * @param claims those that it may be computed from, by id
 * @throws Error for an input that does not exist, more or fewer than `compute` takes, or a result that is no number
 */
export function deriveClaim(
  { compute, formula, decimals, inputs, ...rest }: DerivedRecord,
  claims: Readonly<Record<string, Claim>>,
): Claim {
  const found = inputs.map((id) => {
    const input = claims[id];
    if (!input) throw new Error(`derived claim “${rest.id}” takes claim “${id}”, which does not exist`);
    return input;
  });
  const [first] = found as [Claim, ...Claim[]];
  if (compute.length !== inputs.length)
    throw new Error(
      `derived claim “${rest.id}” has inputs for ${inputs.length} numbers, and compute takes ${compute.length}: name one number for each input, in their order`,
    );
  const result = compute(...found.map(numberOf));
  if (!Number.isFinite(result))
    throw new Error(
      `derived claim “${rest.id}” comes to ${result}: let compute divide by nothing that is zero, and give one number`,
    );
  return {
    ...rest,
    status: 'derived',
    section: first.section,
    paragraph: first.paragraph,
    sources: [...new Set(found.flatMap((input) => input.sources))],
    locator: first.locator,
    value: { number: round(result, decimals) },
    derivation: { inputs, formula, decimals, from: found.some(isIndependent) ? 'context' : 'paper' },
  };
}

/** A scaled number such as 134.7 trillion is rounded in the unit that it is printed in. */
function round(value: number, decimals: number): number {
  const scale = Math.abs(value) >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3)) : 1;
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  return scale > 1 ? Math.round(rounded) : rounded;
}

/** Whether a value is an independent source's, or computed from one. */
function isIndependent({ status, derivation }: Claim): boolean {
  return status === 'context' || derivation?.from === 'context';
}
