import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tar from 'tar';
import { firstSheet } from '../src/lib/bundle/firstSheet.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { allowInline } from '../src/lib/hosting/allowInline.ts';
import { type HostPolicy, policy } from '../src/lib/hosting/policy.ts';
import { awaitSheets } from '../src/lib/site/placeSheets.ts';
import { sitePaths } from './siteFiles.ts';

/** A page of each depth: first sheets differ by that alone. */
const depths = ['a.html', 'a/b.html', 'a/b/c.html'];

/**
 * The policy that a host of a built site states: that of its pages, and what its frozen versions hold.
 *
 * @param root folder of the site
 */
export function sitePolicy(root: string): HostPolicy {
  return allowVersions(join(root, 'v'));
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
    return allowVersions(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param folder holds a folder for each version */
function allowVersions(folder: string): HostPolicy {
  const newest = depths.map((path) => `<style>${firstSheet(path)}</style><script>${awaitSheets}</script>`);
  const versions = existsSync(folder) ? readdirSync(folder).sort() : [];
  return allowInline(policy, [
    ...newest,
    ...versions.flatMap((version) => onePerDepth(join(folder, version))),
  ]);
}

/** The HTML of one page of each depth of a site. */
function onePerDepth(root: string): string[] {
  const pages = sitePaths(root).filter((path) => path.endsWith('.html'));
  return [...new Map(pages.map((path) => [path.split('/').length, path])).values()].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
}
