import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/**
 * A copy of the project in a temporary folder, for what builds must do, with a `dist` of one page.
 *
 * @param edition the folder of the edition that is built there, `examples/lamps`; by default that of the project itself
 */
export function copyProject(edition = ''): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  for (const name of [
    'src',
    'scripts',
    'integrations',
    'public',
    'RIGHTS.md',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
    'urls.lock',
    'releases',
    ...(edition ? [edition] : []),
  ])
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true, filter: isNotBuilt });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const dist = join(folder, edition, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the last good one');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What an earlier build of an example has left is no part of a copy. */
const isNotBuilt = (path: string) => !['dist', '.build'].includes(basename(path));
