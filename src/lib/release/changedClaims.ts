import type { ClaimChange } from './claimChange.ts';
import { sayChanges } from './sayChanges.ts';

/** The claims that a version touched. */
export interface ChangedClaims {
  /** Ids of new claims. */
  readonly added: readonly string[];
  /** Ids of claims that are no longer there, with the value that they had. */
  readonly removed: readonly { readonly id: string; readonly printed: string }[];
  /** Of the others: what changed, in words. */
  readonly changed: readonly {
    readonly id: string;
    readonly says: readonly string[];
    readonly changes: readonly ClaimChange[];
  }[];
}

/** Gathers the changes of a version by claim. */
export function changedClaims(changes: readonly ClaimChange[]): ChangedClaims {
  const whole = changes.filter(({ aspect }) => aspect === 'claim');
  const others = Map.groupBy(
    changes.filter(({ aspect }) => aspect !== 'claim'),
    ({ claim }) => claim,
  );
  return {
    added: whole.filter(({ to }) => to !== undefined).map(({ claim }) => claim),
    removed: whole.flatMap(({ claim, from, to }) =>
      to === undefined ? [{ id: claim, printed: from ?? '' }] : [],
    ),
    changed: [...others].map(([id, own]) => ({ id, says: sayChanges(own), changes: own })),
  };
}
