import { type VerdictId, verdicts } from '../schema/verdict.ts';
import type { JoinedClaim } from './edition.ts';

/** What a set of claims comes to. */
export interface ClaimCounts {
  readonly total: number;
  /** Put as exact. */
  readonly exact: number;
  /** A bound, an estimate, a goal, a possibility or a multiple without base. */
  readonly hedged: number;
  /** About the world, and without a source in the paper. */
  readonly unsourced: number;
  /** For which independent sources were found. */
  readonly compared: number;
  readonly verdicts: Readonly<Record<VerdictId, number>>;
}

/** Counts claims, for every page and figure that says how many there are of a kind. */
export function countClaims(
  claims: readonly Pick<JoinedClaim, 'qualifier' | 'kind' | 'sources' | 'verdict'>[],
): ClaimCounts {
  const count = (test: (claim: (typeof claims)[number]) => boolean) => claims.filter(test).length;
  const ids = Object.keys(verdicts) as VerdictId[];
  return {
    total: claims.length,
    exact: count(({ qualifier }) => qualifier === 'exact'),
    hedged: count(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative'),
    unsourced: count(({ kind, sources }) => kind !== 'structure' && sources.length === 0),
    compared: count(({ verdict }) => verdict !== undefined && verdict !== 'not-checkable'),
    verdicts: Object.fromEntries(ids.map((id) => [id, count(({ verdict }) => verdict === id)])) as Readonly<
      Record<VerdictId, number>
    >,
  };
}
