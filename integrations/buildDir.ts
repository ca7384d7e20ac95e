/** The folder in which builds work, beside the one that they replace: one at a time, and a killed one does no harm. */
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { plainError } from './explainError.ts';

/**
 * Takes the folder for one build.
 *
 * @param folder where builds work
 * @returns what gives it free
 * @throws Error in one sentence while another build has it; the lock of a process that ended is taken over
 */
export function lockBuild(folder: string): () => void {
  const lock = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  // Written beside and linked, so that no other build ever reads half a lock.
  const written = join(folder, `lock-${process.pid}`);
  writeFileSync(written, String(process.pid));
  for (;;)
    try {
      linkSync(written, lock);
      rmSync(written);
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(lock);
      if (holder !== undefined && isRunning(holder)) {
        rmSync(written);
        throw plainError(
          `Another build (process ${holder}) is writing this site – wait until it has ended; if that process is no build, delete ${lock}`,
        );
      }
      rmSync(lock, { force: true });
    }
}

/**
 * Puts a finished folder in the place of another, by renaming, so that no reader and no crash finds half of one.
 *
 * @param fresh the finished folder
 * @param place where it goes; may be missing, or a link to where it goes
 * @param aside where the old one goes meanwhile
 * @throws Error of the file system; `place` is then as it was
 */
export function replaceDir(fresh: string, place: string, aside: string): void {
  mkdirSync(dirname(aside), { recursive: true });
  rmSync(aside, { recursive: true, force: true });
  const target = linkedFrom(place);
  const had = existsSync(target);
  if (had) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Tidies up after builds that were killed: brings back the folder that one had put aside, and takes away what it left.
 *
 * @param folder where builds work, in `next-<process>` and `old-<process>`
 * @param place the folder that they replace
 */
export function recoverBuild(folder: string, place: string): void {
  const left = existsSync(folder) ? readdirSync(folder).filter(isLeft) : [];
  for (const name of left.filter((one) => one.startsWith('old-')).sort())
    if (!existsSync(place)) renameSync(join(folder, name), linkedFrom(place));
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Where a link leads, also where nothing stands there; any other path itself. */
function linkedFrom(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** Whether a folder is named after a process that has ended. */
function isLeft(name: string): boolean {
  const id = Number(/-(\d+)$/.exec(name)?.[1]);
  return id > 0 && !isRunning(id);
}

/** Whether a process runs; also one of another user. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a lock names; undefined where it was just given free. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
