import { z } from 'astro/zod';
import { day } from '../schema/date.ts';
import { versionNumber } from '../schema/editionMeta.ts';
import { words } from '../schema/text.ts';
import { type ClaimChange, claimChange } from './claimChanges.ts';
import { compareVersions } from './releaseProblem.ts';

const version = z.strictObject({
  version: versionNumber,
  /** ISO 8601. */
  date: day,
  /** A line or two in the editor's words. */
  says: z.array(words).min(1, 'says nothing: say in a line what is new'),
});
const log = z.record(z.string(), z.array(claimChange));

/** A version of the edition. */
export interface VersionChanges extends Readonly<z.output<typeof version>> {
  /** Whether `npm run release` has frozen it; a version that is still being worked on is not. */
  readonly released: boolean;
  /** What changed since the version before, by claim; empty until it is released. */
  readonly claims: readonly ClaimChange[];
}

/**
 * Joins the editor's words on each version with its computed log.
 *
 * @param versions newest first
 * @param logs version → changes by claim, as `npm run release` writes them
 * @throws Error when the versions are not in order, or a log has no words
 */
export function defineChanges(
  versions: readonly z.input<typeof version>[],
  logs: Readonly<Record<string, unknown>>,
): readonly VersionChanges[] {
  const parsed = z.array(version).parse(versions);
  const computed = log.parse(logs);
  for (const [index, { version: newer }] of parsed.entries()) {
    const older = parsed[index + 1]?.version;
    if (older && compareVersions(newer, older) <= 0)
      throw new Error(`changes: version ${newer} stands before ${older}; write the newest first, each once`);
  }
  const silent = Object.keys(computed).find(
    (released) => !parsed.some(({ version: one }) => one === released),
  );
  if (silent)
    throw new Error(`changes: version ${silent} is released, but src/data/changes.ts no longer says so`);
  return parsed.map((one) => ({
    ...one,
    released: Object.hasOwn(computed, one.version),
    claims: computed[one.version] ?? [],
  }));
}
