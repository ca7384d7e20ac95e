import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyProject } from '../../scripts/copyProject.ts';

// Whole builds, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 300_000 });

let project: ReturnType<typeof copyProject>;

beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

const section = 'src/content/sections/5.mdx';
const claims = 'src/data/claims/section5.ts';
const whatIf = 'src/content/whatIfs/densityBound.ts';
const place = (file: string) => new RegExp(`${file.replaceAll('.', '\\.')}:\\d+(:\\d+)? – .+ – .+`);
const append = (words: string) => (text: string) => `${text}\n\n${words}\n`;

test.each([
  ['a loose number in prose', section, append('It grew by 12 per cent.'), place(section)],
  ['an unclosed tag', section, append('<Para of="5.3-1">'), /src\/content\/sections\/5\.mdx:\d+:\d+ – /],
  ['an unknown component', section, append('<Box />'), place(section)],
  ['a raw script', section, append('<script src="x.js"></script>'), place(section)],
  ['a dead footnote', section, append('So.[^nobody-2020]'), place(section)],
  ['a byte order mark', section, (text: string) => `\ufeff${text}`, place(section)],
  ['a hidden direction', section, append('So\u202eit is.'), place(section)],
  [
    'a number that is none',
    claims,
    (text: string) => text.replace(/number: [\d.]+/, 'number: NaN'),
    place(claims),
  ],
  [
    'a claim twice',
    claims,
    (text: string) => text.replace(/^ {2}'[a-z0-9-]+': \{\n[\s\S]*?\n {2}\},\n/m, '$&$&'),
    place(claims),
  ],
  [
    'a step that leads nowhere',
    'src/data/relations.ts',
    (text: string) => text.replace(/\bto: '/, "to: 'no-"),
    place('src/data/relations.ts'),
  ],
  [
    'a source that does not exist',
    claims,
    append("Object.assign(section5['catl-share'], { sources: ['sne-2052'] });"),
    /catl-share.+sne-2052/,
  ],
  [
    'a number typed in a what-if',
    whatIf,
    (text: string) => text.replace(/\btitle: '/, '$&47 times: '),
    /densityBound\.ts:\d+:\d+ – “47” is typed/,
  ],
  ['a hidden character in a what-if', whatIf, append('// So\u202eit is.'), place(whatIf)],
  ['a quote too many in a what-if', whatIf, append("const title = 'So';';"), place(whatIf)],
  [
    'a page that throws',
    'src/pages/changes.astro',
    append("{(() => { throw new Error('broken page'); })()}"),
    /broken page/,
  ],
])('%s stops the build, names its place, and leaves dist as it was', (_, name, change, message) => {
  const file = join(project.folder, name);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(message);
  expect(readdirSync(join(project.folder, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(project.folder, 'dist/index.html'), 'utf8')).toBe('the last good one');
});
