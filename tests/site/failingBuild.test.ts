import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'edition-'));
  for (const name of ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'the last good one');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test.each([
  [
    'a loose number in prose',
    'src/content/sections/5.mdx',
    '\n\nIt grew by 12 per cent.\n',
    /src\/content\/sections\/5\.mdx:\d+:\d+ – .+ – .+/,
  ],
  [
    'an unclosed tag',
    'src/content/sections/5.mdx',
    '\n\n<Para of="5.3-1">\n',
    /src\/content\/sections\/5\.mdx:\d+:\d+ – /,
  ],
  [
    'a source that does not exist',
    'src/data/claims/section5.ts',
    "\nObject.assign(section5['catl-share'], { sources: ['sne-2052'] });\n",
    /catl-share.+sne-2052/,
  ],
  [
    'a page that throws',
    'src/pages/changes.astro',
    "\n{(() => { throw new Error('broken page'); })()}\n",
    /broken page/,
  ],
])('%s stops the build, names its place, and leaves dist as it was', (_, file, addition, message) => {
  appendFileSync(join(project, file), addition);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(message);
  expect(readdirSync(join(project, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('the last good one');
});
