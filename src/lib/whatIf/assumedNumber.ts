import type { Assumed } from './whatIf.ts';

/** A quantity that a reader assumed. */
export function assumedNumber(assumed: Assumed, input: string): number {
  const value = assumed[input];
  if (typeof value !== 'number') throw new Error(`the input “${input}” is no quantity`);
  return value;
}
