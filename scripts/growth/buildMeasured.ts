import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sitePaths } from '../sitePaths.ts';

/** What building a copy of the project took and made. */
export interface MeasuredBuild {
  readonly seconds: number;
  /** Most bytes that the build and all that it started held at once; undefined where there is no `/proc`. */
  readonly memory: number | undefined;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Builds a copy of the project and watches it.
 *
 * @throws Error with the last lines that it wrote, when the build fails
 */
export async function buildMeasured(folder: string): Promise<MeasuredBuild> {
  const started = performance.now();
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (data) => {
      said = (said + data).slice(-4000);
    });
  let memory: number | undefined;
  const watch = setInterval(() => {
    const now = memoryOfTree(build.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, 250);
  const code = await new Promise((resolve) => build.on('close', resolve));
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`the build of ${folder} failed:\n${said}`);
  const dist = join(folder, 'dist');
  const files = sitePaths(dist);
  return {
    seconds,
    memory,
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0),
  };
}

/** Resident bytes of a process and its descendants, as Linux tells them. */
function memoryOfTree(root: number): number | undefined {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
        resident.set(Number(name), 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    return undefined;
  }
  const within = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 0 && (pid === root || within(parents.get(pid)));
  return [...resident].reduce((sum, [pid, bytes]) => sum + (within(pid) ? bytes : 0), 0);
}
