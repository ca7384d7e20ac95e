/**
 * Builds the edition into `dist` in its folder, with the frozen copies of released versions. The new site grows beside the old one and takes its
 * place only when it is whole and has every published address, so a build that fails, or is killed, leaves the last good `dist` as
 * it was. Where nothing that it would read has changed since the last, nor `dist`, it says so and ends; `--force` builds anyway. `--pdf`,
 * or PDF=1, also prints `paper.pdf`, `--verbose` names each route.
 */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockBuild, recoverBuild, replaceDir } from '../integrations/buildDir.ts';
import { explainError } from '../integrations/explainError.ts';
import { editionFolder } from '../integrations/resolveEdition.ts';
import { sitePaths } from '../integrations/siteFiles.ts';
import { hashInputs, rememberSite, standingSite } from '../integrations/standingSite.ts';
import { buildCache } from '../src/lib/buildCache.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';

const [work, place] = [editionPath('.build'), editionPath('dist')];
const beside = join(work, `next-${process.pid}`);
const started = performance.now();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (process.argv.includes('--pdf')) process.env.PDF = '1';
// Whoever serves the site is seldom the user who built it, and must be able to read it.
process.umask(0o022);
const elapsed = () => ((performance.now() - started) / 1000).toFixed(1);
/** All warnings. */
let said = '';
const { write } = process.stderr;
process.stderr.write = ((...rest: Parameters<typeof write>) => {
  said += rest[0];
  return write.apply(process.stderr, rest);
}) as typeof write;
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
  // Before anything is read for the site: what changes meanwhile is built next time. The browser that prints is not known.
  const inputs =
    process.env.PDF === '1'
      ? undefined
      : hashInputs({ project: '.', edition: editionFolder, env: process.env });
  const stands = inputs && !process.argv.includes('--force') ? standingSite(inputs, place) : undefined;
  if (stands) {
    process.stderr.write(stands.said);
    console.log(
      `${place} is up to date: ${stands.files} files, checked in ${elapsed()} s; npm run build -- --force builds anyway`,
    );
    process.exit();
  }
  const { build } = await import('astro');
  await build({ outDir: beside, logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
  const files = sitePaths(beside);
  replaceDir(beside, place, join(work, `old-${process.pid}`));
  if (inputs) rememberSite(inputs, place, said);
  buildCache().prune();
  console.log(`${place}: ${files.length} files in ${elapsed()} s`);
} catch (error) {
  console.error(explainError(error));
  console.error(`The build stopped; ${place} is as it was.`);
  process.exit(1);
}
process.exit();
