import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksums } from '../../integrations/siteFiles.ts';
import { type ProjectCopy, projectCopy } from './projectCopy.ts';

let project: ProjectCopy;
beforeAll(() => {
  project = projectCopy();
});
afterAll(() => project.remove());

/** How many pages lie in folders that builds are filling. */
const pagesGrowing = () =>
  existsSync(project.path('.build'))
    ? readdirSync(project.path('.build'), { recursive: true }).filter((name) =>
        String(name).endsWith('.html'),
      ).length
    : 0;

const full = (where: string, after: number) => ({
  NODE_OPTIONS: `--import ${resolve('tests/badInput/fullDisk.mjs')}`,
  FULL_WHERE: where,
  FULL_AFTER: String(after),
});

/** Where it is tomorrow already, “i” has another capital, and numbers have other marks. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** The checksums of a site, without the PDF, which only a build with a browser has. */
const sumsOf = (root: string) =>
  checksums(root)
    .split('\n')
    .filter((line) => !line.endsWith('  paper.pdf'));

test('a disk that is full while pages are written leaves dist as it was', async () => {
  const { status, output } = await project.start('build', full('.html', 40)).ended;
  expect(status).not.toBe(0);
  expect(output).toContain('ENOSPC');
  expect(output).toContain('dist is as it was');
  project.expectUntouched();
  expect(readdirSync(project.path('.build'))).toEqual([]);
});

test('a build that is killed leaves dist as it was, byte for byte', async () => {
  const { child, ended } = project.start('build');
  while (pagesGrowing() < 5 && child.exitCode === null) await wait(20);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  expect((await ended).status).toBe(null);
  expect(pagesGrowing()).toBeGreaterThan(0);
  project.expectUntouched();
});

test('a second build is refused in one sentence; the first, after the killed one, in another folder, time zone and language, ends well; dist has the same bytes as here, and nothing is left beside it', async () => {
  // As if the killed one had come as far as putting the old site aside.
  renameSync(project.path('dist'), project.path('.build/old-999999999'));
  const killed = project.read('.build/lock');
  const first = project.start('build', elsewhere);
  const holder = () => {
    try {
      return project.read('.build/lock');
    } catch {
      // Between the two it is nobody's.
      return killed;
    }
  };
  while (holder() === killed && first.child.exitCode === null) await wait(20);
  const second = await project.start('build').ended;
  // Before anything is expected: a build that went on would be in the way of the next test.
  const { status, output } = await first.ended;
  expect(second.output).toMatch(
    /^Another build \(process \d+\) is writing this site – wait until it has ended/,
  );
  expect(second.status).toBe(1);
  expect(output).toMatch(/dist: \d+ files/);
  expect(status).toBe(0);
  const pages = readdirSync(project.path('dist'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages)
    expect(readFileSync(project.path(`dist/${page}`), 'utf8').trimEnd()).toMatch(/<\/html>$/);
  const here = sumsOf('dist');
  expect(here.length).toBeGreaterThan(500);
  expect(sumsOf(project.path('dist')).filter((line) => !here.includes(line))).toEqual([]);
  expect(here.filter((line) => !sumsOf(project.path('dist')).includes(line))).toEqual([]);
  expect(readdirSync(project.path('.build'))).toEqual([]);
});

test('a disk that is full at the end leaves the whole site as it was', async () => {
  const before = checksums(project.path('dist'));
  const { status, output } = await project.start('build', full('_headers', 0)).ended;
  expect(status).toBe(1);
  expect(output).toMatch(/ENOSPC.*the disk is full – make room and build again/);
  expect(output).toContain('dist is as it was');
  expect(checksums(project.path('dist'))).toBe(before);
  expect(readdirSync(project.path('.build'))).toEqual([]);
});
