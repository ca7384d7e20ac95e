import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject } from '../../scripts/growth/copyProject.ts';

let project: ReturnType<typeof copyProject>;

beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

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
  appendFileSync(join(project.folder, file), addition);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(message);
  expect(readdirSync(join(project.folder, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(project.folder, 'dist/index.html'), 'utf8')).toBe('the last good one');
});
