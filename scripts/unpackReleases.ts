import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tar from 'tar';
import { checksums } from './checksums.ts';

/**
 * Puts the frozen copy of each released version into a built site, at `v/<version>/`.
 *
 * @param root folder of the built site
 * @param releases folder of the releases
 * @returns the versions
 * @throws Error when a copy is not, byte for byte, what was released
 */
export function unpackReleases(root: string, releases = 'releases'): string[] {
  const versions = existsSync(releases) ? readdirSync(releases).sort() : [];
  for (const version of versions) {
    const from = join(releases, version);
    const to = join(root, 'v', version);
    mkdirSync(to, { recursive: true });
    tar.extract({ file: join(from, 'site.tar.zst'), cwd: to, sync: true, strict: true, noMtime: true });
    const released = readFileSync(join(from, 'SHA256SUMS'), 'utf8');
    if (checksums(to) !== released)
      throw new Error(
        `${from}/site.tar.zst does not hold what ${from}/SHA256SUMS lists – restore both with git checkout -- ${from}`,
      );
  }
  return versions;
}
