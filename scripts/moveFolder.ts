import { renameSync } from 'node:fs';

/**
 * Renames a folder that another process may be renaming too.
 *
 * @returns false when there is none of that name, or no more
 * @throws Error of the file system for anything else
 */
export function moveFolder(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
