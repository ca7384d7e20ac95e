import type { LedgerState } from './readState.ts';

/** The query for an address that brings the state back: `qualifier=about`; empty when all is at its default. */
export function writeState(state: LedgerState): URLSearchParams {
  return new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
}
