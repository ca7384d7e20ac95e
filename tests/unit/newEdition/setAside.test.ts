import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setAside } from '../../../integrations/setAside.ts';

let parent: string;
const at = (path: string) => join(parent, 'project', path);
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: at('.'),
    encoding: 'utf8',
  });

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'set-aside-'));
  for (const path of [
    'src/data/meta.ts',
    'src/lib/a.ts',
    'tests/edition/a.test.ts',
    'tests/unit/b.test.ts',
    'urls.lock',
  ]) {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), path);
  }
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

function expectTaken() {
  for (const path of ['src/data', 'tests/edition', 'urls.lock']) expect(existsSync(at(path))).toBe(false);
  for (const path of ['src/lib/a.ts', 'tests/unit/b.test.ts'])
    expect(readFileSync(at(path), 'utf8')).toBe(path);
}

test('what git has is taken out, and the sentence brings it back', () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'all');
  const [, command = ''] = setAside(at('.')).split('is in git: git ');
  expectTaken();
  git(...command.split(' '));
  expect(readFileSync(at('src/data/meta.ts'), 'utf8')).toBe('src/data/meta.ts');
  expect(readFileSync(at('tests/edition/a.test.ts'), 'utf8')).toBe('tests/edition/a.test.ts');
});

test.each([
  [
    'git has not all of it',
    () => [
      git('init', '-q'),
      git('add', '.'),
      git('commit', '-qm', 'all'),
      writeFileSync(at('urls.lock'), 'new'),
    ],
  ],
  ['there is no git', () => []],
])('where %s a copy is made first, beside an older one', (_where, before) => {
  before();
  const lock = readFileSync(at('urls.lock'), 'utf8');
  mkdirSync(join(parent, 'project-before'));
  const place = join(parent, 'project-before-2');
  expect(setAside(at('.'))).toBe(`The paper that stood here is in ${place}`);
  expectTaken();
  expect(readFileSync(join(place, 'urls.lock'), 'utf8')).toBe(lock);
  expect(readFileSync(join(place, 'src/data/meta.ts'), 'utf8')).toBe('src/data/meta.ts');
});
