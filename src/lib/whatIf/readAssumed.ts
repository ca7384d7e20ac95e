import { initialOf } from './initialOf.ts';
import type { Assumed, WhatIf } from './whatIf.ts';

/**
 * What an address assumes: `?penetration-path.path=logistic`. What it does not say, or says wrongly (an option that does
 * not exist, a number outside the bounds or off the steps), stays as it was at first.
 */
export function readAssumed(whatIf: Pick<WhatIf, 'id' | 'inputs'>, query: URLSearchParams): Assumed {
  const assumed: Record<string, string | number> = { ...initialOf(whatIf) };
  for (const input of whatIf.inputs) {
    const said = query.get(`${whatIf.id}.${input.id}`);
    if (said === null) continue;
    if (input.kind === 'choice') {
      if (input.options.some(({ value }) => value === said)) assumed[input.id] = said;
    } else if (/^-?\d+(\.\d+)?$/.test(said)) {
      const number = Number(said);
      const steps = (number - input.min) / input.step;
      const onStep = Math.abs(steps - Math.round(steps)) < 1e-6;
      if (number >= input.min && number <= input.max && onStep) assumed[input.id] = number;
    }
  }
  return assumed;
}
