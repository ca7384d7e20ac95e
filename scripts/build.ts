/**
 * Builds the edition into `dist` in its folder, with the frozen copies of released versions. The new site grows beside the old one and takes its
 * place only when it is whole and has every published address, so a build that fails, or is killed, leaves the last good `dist` as
 * it was. `--pdf` also prints `paper.pdf`, `--verbose` names each route, `--anywhere` heeds no SITE_URL.
 */
import '../integrations/resolveEdition.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockBuild, recoverBuild, replaceDir } from '../integrations/buildDir.ts';
import { explainError } from '../integrations/explainError.ts';
import { sitePaths } from '../integrations/siteFiles.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';

const [work, place] = [editionPath('.build'), editionPath('dist')];
const beside = join(work, `next-${process.pid}`);
const started = performance.now();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (process.argv.includes('--anywhere')) delete process.env.SITE_URL;
// Whoever serves the site is seldom the user who built it, and must be able to read it.
process.umask(0o022);
try {
  const unlock = lockBuild(work);
  process.on('exit', () => {
    try {
      // After an error pages may still be on their way to the disk: a folder that fills again is emptied again.
      rmSync(beside, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    } finally {
      unlock();
    }
  });
  recoverBuild(work, place);
  const { build } = await import('astro');
  await build({ outDir: beside, logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
  const files = sitePaths(beside);
  replaceDir(beside, place, join(work, `old-${process.pid}`));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${place}: ${files.length} files in ${seconds} s`);
} catch (error) {
  console.error(explainError(error));
  console.error(`The build stopped; ${place} is as it was.`);
  process.exit(1);
}
process.exit();
