import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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
