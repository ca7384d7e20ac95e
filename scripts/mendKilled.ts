import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { moveFolder } from './moveFolder.ts';

/**
 * Tidies up after builds that were killed: brings back the folder that one had put aside, and takes away what it left. Two builds that
 * start at once may both do so.
 *
 * @param folder where builds work, in `next-<process>` and `old-<process>`
 * @param place the folder that they replace
 */
export function mendKilled(folder: string, place: string): void {
  const left = existsSync(folder) ? readdirSync(folder).filter((name) => !isRunning(name)) : [];
  for (const name of left.filter((one) => one.startsWith('old-')).sort())
    if (!existsSync(place)) moveFolder(join(folder, name), place);
  for (const name of left) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Whether the process that a folder is named after still runs; also one of another user. */
function isRunning(name: string): boolean {
  const process = Number(/-(\d+)$/.exec(name)?.[1]);
  if (!process) return true;
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
