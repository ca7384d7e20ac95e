import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sitePaths } from '../../integrations/siteFiles.ts';
import { copyProject } from '../../tests/copyProject.ts';
import { type Measure, type Measured, printNumber } from '../measure.ts';
import { multiplyEdition } from '../multiplyEdition.ts';

/** How many times the sections stand in the edition; GROWTH names others, after 1: `GROWTH=10`. */
const sizes = [1, ...(process.env.GROWTH ?? '10,100').split(',').map(Number)];
/** A copy may take this much longer among many than among few, since machines are never quite at rest. */
const slack = 1.25;

/** An edition with its sections so many times. */
interface Grown extends MeasuredBuild {
  readonly times: number;
}

/** Whether building takes time and room in proportion to what is built. */
export const growth: Measure = async () => {
  const all: Grown[] = [];
  for (const times of sizes) {
    const { folder, remove } = copyProject();
    try {
      if (times > 1) multiplyEdition(folder, times);
      all.push({ times, ...(await buildMeasured(folder)) });
      requirePages(folder);
    } finally {
      remove();
    }
  }
  return all.map((edition, index) => growthRow(edition, all.slice(0, index)));
};

/** A build that leaves sections out would be quick for nothing. */
function requirePages(folder: string): void {
  const missing = readdirSync(join(folder, 'src/content/sections'))
    .map((file) => file.replace(/\.mdx$/, ''))
    .filter((number) => number !== '0' && !existsSync(join(folder, `dist/sections/${number}.html`)));
  if (missing.length > 0) throw new Error(`growth: sections without a page: ${missing.join(', ')}`);
}

function growthRow(edition: Grown, [one, ...smaller]: readonly Grown[]): Measured {
  const { times, seconds, memory, pages, bytes } = edition;
  const what = `sections × ${times}`;
  const whole = [
    `${seconds.toFixed(1)} s`,
    `${printNumber(pages)} pages`,
    `${printNumber(bytes / 1e6)} MB on disk`,
    memory === undefined ? 'memory unknown here' : `${printNumber(memory / 1e6)} MB of memory`,
  ].join(', ');
  if (!one) return { what, figure: whole };
  // What the edition has only once, such as most pages of claims, is no part of its growth.
  const ofCopy = (of: (edition: Grown) => number, grown = edition) =>
    (of(grown) - of(one)) / (grown.times - 1);
  const time = (grown?: Grown) => ofCopy((grown) => grown.seconds, grown);
  const figure = `${whole}; a copy takes ${time().toFixed(2)} s, ${ofCopy((grown) => grown.pages).toFixed(1)} pages, ${(ofCopy((grown) => grown.bytes) / 1e6).toFixed(1)} MB`;
  const before = smaller.at(-1);
  if (!before) return { what, figure };
  const slower = time() / time(before);
  return {
    what,
    figure: `${figure}: ${slower.toFixed(2)} × the time of a copy where there are ${before.times}`,
    limit: `≤ ${slack} ×`,
    holds: slower <= slack,
  };
}

/** What building a copy of the project took and made. */
interface MeasuredBuild {
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
async function buildMeasured(folder: string): Promise<MeasuredBuild> {
  const started = performance.now();
  const build = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: folder,
    // Every size draws its pictures.
    env: { ...process.env, BUILD_CACHE: 'off' },
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
