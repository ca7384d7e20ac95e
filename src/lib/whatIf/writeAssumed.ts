import type { Assumed, WhatIf } from './whatIf.ts';

/** Puts what a reader assumed into a query, in place; what is as at first is left out of it. */
export function writeAssumed(
  { id, inputs }: Pick<WhatIf, 'id' | 'inputs'>,
  assumed: Assumed,
  query: URLSearchParams,
): void {
  for (const input of inputs) {
    const key = `${id}.${input.id}`;
    const value = assumed[input.id];
    if (value === undefined || value === input.initial) query.delete(key);
    else query.set(key, String(value));
  }
}
