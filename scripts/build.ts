/**
 * Builds the edition into `dist`, with the frozen copies of released versions. The new site grows beside the old one and
 * takes its place only when it is whole and has every published address, so a build that fails, or is killed, leaves the
 * last good `dist` as it was.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../src/lib/hosting/headers.ts';
import { policy, statePolicy } from '../src/lib/hosting/policy.ts';
import { sitemap } from '../src/lib/metadata/sitemap.ts';
import { relativeAssets } from '../src/lib/site/relativeAssets.ts';
import { siteAddress } from '../src/lib/urls/siteAddress.ts';
import { mendKilled } from './mendKilled.ts';
import { sitePaths } from './sitePaths.ts';
import { swapIn } from './swapIn.ts';
import { unpackReleases } from './unpackReleases.ts';

const beside = join('.build', `next-${process.pid}`);
const started = performance.now();
process.on('exit', () => rmSync(beside, { recursive: true, force: true }));

mendKilled('.build', 'dist');
run('node', ['scripts/check.ts']);
// Only now: they read the records, and what is wrong with those the check says better, with its place.
const { meta } = await import('../src/records.ts');
const { finishDownloads } = await import('./finishDownloads.ts');
const { keepAddresses } = await import('./keepAddresses.ts');
const { packDownloads } = await import('./packDownloads.ts');
run('astro', ['build', '--outDir', beside]);
const files = sitePaths(beside);
const fresh = await finish();
console.log(`dist: ${files.length} files in ${((performance.now() - started) / 1000).toFixed(1)} s`);
if (fresh.length) {
  const shown = fresh.slice(0, 5).join(', ') + (fresh.length > 5 ? ', …' : '');
  console.log(
    `urls.lock: ${fresh.length} new ${fresh.length === 1 ? 'address' : 'addresses'} (${shown}); npm run lock adds them, npm test asks for it`,
  );
}

/** What is done to the pages once all are there, until they are in their place; returns the addresses that are new. */
async function finish(): Promise<string[]> {
  try {
    for (const file of files.filter((name) => /\.(html|css)$/.test(name))) {
      const path = join(beside, file);
      const text = relativeAssets(readFileSync(path, 'utf8'), file);
      writeFileSync(path, file.endsWith('.html') ? statePolicy(text, policy, file) : text);
    }
    writeFileSync(join(beside, '_headers'), headersFile(policy));
    const site = siteAddress(process.env.SITE_URL);
    if (site) writeFileSync(join(beside, 'sitemap.xml'), sitemap(site, files, meta.edition.date));
    else
      console.log(
        'No sitemap and no canonical links: SITE_URL is not set, so the address of the site is unknown.',
      );
    unpackReleases(beside);
    await finishDownloads(beside, { pdf: process.argv.includes('--pdf') });
    const { fresh, added } = keepAddresses(beside);
    // Again, for the stubs of moved addresses, which are there only now.
    if (added) packDownloads(beside);
    swapIn(beside, 'dist', join('.build', `old-${process.pid}`));
    return fresh;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'ENOSPC' ? `${message} – the disk is full – make room and build again` : message);
    return stop();
  }
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) stop();
}

function stop(): never {
  console.error('The build stopped; dist is as it was.');
  process.exit(1);
}
