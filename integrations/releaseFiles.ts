import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import * as tar from 'tar';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { isTextType, mediaTypes } from '../src/lib/hosting/headers.ts';
import { frozenMarkdown, frozenPage, frozenText, isFrozenFile } from '../src/lib/releases/frozenPage.ts';
import { fillSizes } from './packDownloads.ts';
import { checksums, sitePaths } from './siteFiles.ts';

/**
 * Freezes the built site: packs it as `site.tar.zst`, with its checksums beside it in `SHA256SUMS`. `edition.zip`, which holds all of it
 * a second time, is left out.
 *
 * @param to an empty folder, which takes both
 * @param of the version and its day, and where the edition is published, if that is known
 */
export function freeze(
  to: string,
  { version, date, site }: { version: string; date: string; site: string | undefined },
): void {
  const dist = editionPath('dist');
  const copy = join(editionPath('.build'), `frozen-${process.pid}`);
  const paths = sitePaths(dist).filter(isFrozenFile);
  const files = new Set(paths);
  try {
    for (const path of paths) {
      const [from, place] = [join(dist, path), join(copy, path)];
      mkdirSync(dirname(place), { recursive: true });
      if (!isTextType(mediaTypes[extname(path)] ?? '')) {
        cpSync(from, place);
        continue;
      }
      const text = frozenText(readFileSync(from, 'utf8'), { site, version, files });
      const whole = path === 'data.html' ? fillSizes(text, dist, 'edition.zip') : text;
      const kept = path.endsWith('.html')
        ? frozenPage(whole, { path, version, date })
        : path.endsWith('.md')
          ? frozenMarkdown(whole, { path, version })
          : whole;
      writeFileSync(place, kept);
    }
    const sums = checksums(copy);
    writeFileSync(join(to, 'SHA256SUMS'), sums);
    writeFileSync(join(copy, 'SHA256SUMS'), sums);
    tar.create(
      {
        file: join(to, 'site.tar.zst'),
        cwd: copy,
        zstd: true,
        sync: true,
        portable: true,
        mtime: new Date(date),
      },
      readdirSync(copy).sort(),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Puts the frozen copy of each released version into a built site, at `v/<version>/`.
 *
 * @param root folder of the built site
 * @param releases folder of the releases
 * @returns the versions
 * @throws Error when a copy is not, byte for byte, what was released
 */
export function unpackReleases(root: string, releases = editionPath('releases')): string[] {
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

/**
 * Puts a finished release in its place, and its addresses into the lock. All that needs room on the disk is written first
 * and beside; then both are only renamed.
 *
 * @param growing the finished folder
 * @param folder where it goes; may not be there
 * @param lock the file of the lock, and what it is to hold
 * @throws Error of the file system; the lock is then as it was, and the release not in its place
 */
export function placeRelease(
  growing: string,
  folder: string,
  lock: { readonly file: string; readonly text: string },
): void {
  const next = `${growing}.lock`;
  try {
    writeFileSync(next, lock.text);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(growing, folder);
    try {
      renameSync(next, lock.file);
    } catch (error) {
      renameSync(folder, growing);
      throw error;
    }
  } finally {
    rmSync(next, { force: true });
  }
}
