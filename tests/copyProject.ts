import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a temporary folder, with a `dist` of one page, for what builds must do. */
export function copyProject(): { readonly folder: string; readonly remove: () => void } {
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
  ])
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good one');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
