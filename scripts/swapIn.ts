import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { moveFolder } from './moveFolder.ts';

/**
 * Puts a finished folder in the place of another, by renaming, so that no reader and no crash finds half of one. Where
 * another build puts its own there at the same moment, the later of the two stays, whole.
 *
 * @param fresh the finished folder
 * @param place where it goes; may be missing
 * @param aside where the old one goes meanwhile
 * @throws Error of the file system; `place` is then as it was
 */
export function swapIn(fresh: string, place: string, aside: string): void {
  mkdirSync(dirname(aside), { recursive: true });
  for (let tries = 1; ; tries++) {
    rmSync(aside, { recursive: true, force: true });
    const had = moveFolder(place, aside);
    try {
      renameSync(fresh, place);
      break;
    } catch (error) {
      // Another build was faster: its folder goes aside in the next round.
      if (isTaken(error) && tries < 50) continue;
      if (had && !existsSync(place)) renameSync(aside, place);
      throw error;
    }
  }
  rmSync(aside, { recursive: true, force: true });
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}
