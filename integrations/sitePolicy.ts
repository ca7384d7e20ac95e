import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tar from 'tar';
import { askForTypefaces, firstSheet } from '../src/lib/bundle/firstSheet.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { allowInline } from '../src/lib/hosting/allowInline.ts';
import { type HostPolicy, policy } from '../src/lib/hosting/policy.ts';
import { awaitSheets } from '../src/lib/site/placeSheets.ts';
import { sitePaths } from './siteFiles.ts';

/** What the newest pages hold inline, in each depth: first sheets differ by that alone. */
const newest = ['a.html', 'a/b.html', 'a/b/c.html'].map(
  (path) =>
    `<style>${firstSheet(path)}</style><script>${askForTypefaces}</script><script>${awaitSheets}</script>`,
);

/**
 * The policy that a host of a built site states: with the hashes of what its pages, and those of its frozen versions, hold inline.
 *
 * @param root folder of the site
 */
export function sitePolicy(root: string): HostPolicy {
  return allowInline(policy, [...onePerDepth(root), ...ofVersions(join(root, 'v'))]);
}

/**
 * The same before a site is built, for the hosts' files that `npm run hosting` writes.
 *
 * @param releases folder of the releases
 */
export function releasedPolicy(releases = editionPath('releases')): HostPolicy {
  const folder = mkdtempSync(join(tmpdir(), 'edition-released-'));
  try {
    for (const version of existsSync(releases) ? readdirSync(releases) : []) {
      const to = join(folder, version);
      mkdirSync(to);
      tar.extract({
        file: join(releases, version, 'site.tar.zst'),
        cwd: to,
        sync: true,
        filter: (path) => path.endsWith('.html'),
      });
    }
    return allowInline(policy, [...newest, ...ofVersions(folder)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param folder holds a folder for each version */
function ofVersions(folder: string): string[] {
  const versions = existsSync(folder) ? readdirSync(folder).sort() : [];
  return versions.flatMap((version) => onePerDepth(join(folder, version)));
}

/** The HTML of one page with a first sheet in each depth of a site, but of its frozen versions. */
function onePerDepth(root: string): string[] {
  const found = new Map<number, string>();
  for (const path of existsSync(root) ? sitePaths(root) : []) {
    const depth = path.split('/').length;
    if (found.has(depth) || !path.endsWith('.html') || path.startsWith('v/')) continue;
    const html = readFileSync(join(root, path), 'utf8');
    if (html.includes('<style>')) found.set(depth, html);
  }
  return [...found.values()];
}
