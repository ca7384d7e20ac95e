import * as words from '#edition/data/language.ts';
import type { Claim } from '../schema/claim.ts';
import { type CheckState, checkStateIds } from '../schema/verdict.ts';

/** What a set of claims comes to. The unit of every count is a claim. */
export interface ClaimCounts {
  readonly total: number;
  /** About the world: not the paper's counts of its own parts. What follows counts these. */
  readonly ofWorld: number;
  /** Stated without a hedge. */
  readonly exact: number;
  /** A bound, an estimate, a goal, a possibility or a multiple without base. */
  readonly hedged: number;
  /** Without a source in the paper, and not its own result. */
  readonly unsourced: number;
  /** For which pages that speak of it were found. */
  readonly compared: number;
  /** Each claim about the world in one of the states. */
  readonly states: Readonly<Record<CheckState, number>>;
}

/** What counting needs of a claim. */
interface Counted extends Pick<Claim, 'qualifier' | 'sources' | 'own' | 'withdrawn'> {
  readonly aboutWorld: boolean;
  readonly state: CheckState | undefined;
}

/** Whether the paper gives no source for a claim that is not its own result. */
export function isUnsourced({ sources, own }: Pick<Claim, 'sources' | 'own'>): boolean {
  return sources.length === 0 && !own;
}

/** Counts claims of the paper, for every page and figure that says how many there are of a kind. */
export function countClaims(claims: readonly Counted[]): ClaimCounts {
  const ofWorld = claims.filter(({ aboutWorld }) => aboutWorld);
  const count = (test: (claim: Counted) => boolean) => ofWorld.filter(test).length;
  const states = Object.fromEntries(
    checkStateIds.map((id) => [id, count(({ state }) => state === id)]),
  ) as ClaimCounts['states'];
  return {
    total: claims.filter(({ withdrawn }) => !withdrawn).length,
    ofWorld: ofWorld.length,
    exact: count(({ qualifier }) => qualifier === 'exact'),
    hedged: count(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative'),
    unsourced: count(isUnsourced),
    compared: states.confirmed + states.reported + states.refined + states.disputed,
    states,
  };
}

/**
 * What comparing claims with other sources came to, in one sentence: said in these words wherever it is said.
 *
 * @returns “Of 59 claims about the world other sources confirm 7, …”
 */
export function sayStates({ ofWorld, states }: Pick<ClaimCounts, 'ofWorld' | 'states'>): string {
  return words.checks.states(ofWorld, states);
}
