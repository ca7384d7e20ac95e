import type { Assumed, WhatIf } from './whatIf.ts';

/** What is assumed before the reader has touched anything. */
export function initialOf({ inputs }: Pick<WhatIf, 'inputs'>): Assumed {
  return Object.fromEntries(inputs.map(({ id, initial }) => [id, initial]));
}
