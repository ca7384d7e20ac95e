import type { z } from 'astro/zod';
import { log, type VersionChanges, version } from '../schema/versionChanges.ts';
import { compareVersions } from './whyNotReleased.ts';

/**
 * Joins the editor's words on each version with its computed log.
 *
 * @param versions newest first
 * @param logs version → changes by claim, as `npm run release` writes them
 * @throws Error when the versions are not in order, or a log has no words
 */
export function parseChanges(
  versions: readonly z.input<typeof version>[],
  logs: Readonly<Record<string, unknown>>,
): readonly VersionChanges[] {
  const parsed = version.array().parse(versions);
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
