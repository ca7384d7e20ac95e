/**
 * Releases the version that `src/data/meta.ts` names: checks that every published address is locked, computes what changed
 * by claim since the last release, and freezes snapshot, lock and built site in `releases/<version>`, with the PDF unless PDF=0. A released version is
 * never written again; a release that fails leaves nothing behind.
 */
import '../integrations/resolveEdition.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../integrations/siteFiles.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { compareVersions, whyNotReleased } from '../src/lib/releases/whyNotReleased.ts';
import { siteAddress } from '../src/lib/urls/siteAddress.ts';
import { siteAddresses } from '../src/lib/urls/siteAddresses.ts';
import { compareLock, formatLock } from '../src/lib/urls/urlsLock.ts';
import type { TextFile } from '../src/lib/validate/diagnostic.ts';

// What reads the edition comes after the hook that finds it.
const { edition } = await import('../src/edition.ts');
const { changesBetween } = await import('../src/lib/releases/claimChanges.ts');
const { snapshot, snapshotOf } = await import('../src/lib/releases/snapshot.ts');
const { readLock } = await import('../integrations/keepAddresses.ts');
const { freeze, placeRelease } = await import('../integrations/releaseFiles.ts');
const { columnsFile } = await import('../integrations/keepColumns.ts');
const { columnsOf } = await import('../src/lib/validate/validateColumns.ts');
const { editionTables } = await import('../src/lib/downloads/editionTables.ts');

const { version, date } = edition.meta.edition;
const site = siteAddress(process.env.SITE_URL);
const releases = editionPath('releases');
const folder = join(releases, version);
const growing = join(editionPath('.build'), `release-${process.pid}`);
const log = editionPath('src/data/claimChanges.json');
const logBefore = existsSync(log) ? readFileSync(log, 'utf8') : '{}';

const released = existsSync(releases) ? readdirSync(releases).sort(compareVersions) : [];
// The package is this project’s: its version says nothing of an edition elsewhere.
const packageVersion = process.env.EDITION
  ? version
  : JSON.parse(readFileSync('package.json', 'utf8')).version;
const problem = whyNotReleased({ version, date, packageVersion, released, changes: edition.changes });
if (problem) {
  console.error(problem);
  process.exit(1);
}

if (!site) console.log('SITE_URL is not set, so what cites this version will give no address.');

try {
  // Before anything is written: `npm test` has just built this.
  lockComplete();
  const last = released.at(-1);
  const before =
    last && snapshot.parse(JSON.parse(readFileSync(join(releases, last, 'claims.json'), 'utf8')));
  const after = snapshotOf(edition);
  const changed = changesBetween(before || undefined, after);
  writeFileSync(log, json({ [version]: changed, ...JSON.parse(logBefore) }));
  build({ RELEASING: '1' });
  const lock = lockComplete();
  mkdirSync(growing, { recursive: true });
  writeFileSync(join(growing, 'claims.json'), json(after));
  writeFileSync(join(growing, columnsFile), json(columnsOf(editionTables(edition))));
  writeFileSync(join(growing, 'urls.lock'), lock.text);
  freeze(growing, { version, date, site });
  const text = formatLock([...lock.addresses, `v/${version}/index.html`]);
  placeRelease(growing, folder, { file: lock.file, text });
  console.log(
    `${folder}: ${new Set(changed.map(({ claim }) => claim)).size} claims changed since ${last ?? 'nothing'}`,
  );
} catch (error) {
  rmSync(growing, { recursive: true, force: true });
  if (existsSync(log) && readFileSync(log, 'utf8') !== logBefore) {
    writeFileSync(log, logBefore);
    spawnSync('node', ['scripts/build.ts'], { stdio: 'ignore' });
  }
  console.error(`${(error as Error).message}\nNothing was released.`);
  process.exit(1);
}
build();
console.log(`Commit ${folder}, ${log} and ${editionPath('urls.lock')}, and tag the commit v${version}.`);

function lockComplete(): TextFile & { readonly addresses: readonly string[] } {
  const lock = readLock();
  const { fresh } = compareLock(lock.addresses, siteAddresses(readSite(editionPath('dist'))));
  if (fresh.length)
    throw new Error(
      `urls.lock lacks published addresses, such as ${fresh[0]}; in all ${fresh.length} – npm run lock`,
    );
  return lock;
}

function build(env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync('node', ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { PDF: '1', ...process.env, ...env },
  });
  if (status !== 0) throw new Error('The build failed.');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
