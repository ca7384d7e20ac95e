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
import { dirname, join } from 'node:path';
import * as tar from 'tar';
import { frozenPage, isFrozenFile } from '../src/lib/releases/frozenPage.ts';
import { fillSizes } from './packDownloads.ts';
import { checksums, readSite } from './siteFiles.ts';

/**
 * Freezes the built site: packs it as `site.tar.zst`, with its checksums beside it in `SHA256SUMS`. `edition.zip`, which holds all of it
 * a second time, is left out.
 *
 * @param to an empty folder, which takes both
 */
export function freeze(to: string, { version, date }: { version: string; date: string }): void {
  const copy = join('.build', `frozen-${process.pid}`);
  try {
    for (const { path, html } of readSite('dist').filter(({ path }) => isFrozenFile(path))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      if (html === undefined) cpSync(join('dist', path), join(copy, path));
      else {
        const whole = path === 'data.html' ? fillSizes(html, 'dist', 'edition.zip') : html;
        writeFileSync(join(copy, path), frozenPage(whole, { path, version, date }));
      }
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
