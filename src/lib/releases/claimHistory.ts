import type { ClaimState, HistoryEntry } from '../schema/claimState.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import type { VersionChanges } from '../schema/versionChanges.ts';
import { formatChanges } from './claimChanges.ts';
import type { Snapshot } from './snapshot.ts';
import { compareVersions } from './whyNotReleased.ts';

/** What the versions of an edition are known by. */
export interface Versions {
  readonly meta: EditionMeta;
  /** Of the released ones, in any order. */
  readonly snapshots?: readonly Snapshot[] | undefined;
  readonly changes: readonly VersionChanges[];
}

/**
 * The history of a claim: every version that has it, the newest first, which is the one at hand. Of that its own records tell, also
 * once it is released, so that its frozen pages and those that are built again say the same.
 *
 * @param now what the records say of it
 */
export function claimHistory(
  id: string,
  now: Omit<ClaimState, 'version' | 'date'>,
  { meta, snapshots = [], changes }: Versions,
): readonly HistoryEntry[] {
  const { version, date } = meta.edition;
  const earlier = snapshots
    .filter((snapshot) => compareVersions(snapshot.version, version) < 0)
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .flatMap(({ claims: { [id]: claim }, ...of }) => {
      if (!claim) return [];
      const { aspects: _, ...state } = claim;
      return [{ version: of.version, date: of.date, ...state }];
    });
  return [{ version, date, ...now }, ...earlier].map((state, index) => {
    const told = changes.find((one) => one.version === state.version);
    const own = told?.claims.filter(({ claim }) => claim === id) ?? [];
    return {
      ...state,
      released: index > 0 || told?.released === true,
      says: index === earlier.length || own.length === 0 ? [] : formatChanges(own),
    };
  });
}
