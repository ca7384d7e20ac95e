import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksums, sitePaths } from '../../integrations/siteFiles.ts';
import { type ProjectCopy, projectCopy } from './projectCopy.ts';

// How a build ends is the same for every edition, and the example's are over soon.
let project: ProjectCopy;
beforeAll(() => {
  project = projectCopy('examples/lamps');
});
afterAll(() => project.remove());

/** How many pages lie in folders that builds are filling. */
const pagesGrowing = () =>
  existsSync(project.ofEdition('.build'))
    ? readdirSync(project.ofEdition('.build'), { recursive: true }).filter((name) =>
        String(name).endsWith('.html'),
      ).length
    : 0;

const full = (where: string, after: number) => ({
  // A site that is up to date would not be written.
  BUILD_CACHE: 'off',
  NODE_OPTIONS: `--import ${resolve('tests/badInput/fullDisk.mjs')}`,
  FULL_WHERE: where,
  FULL_AFTER: String(after),
});

test('a disk that is full while pages are written leaves dist as it was', async () => {
  const { status, output } = await project.start('build', full('.html', 20)).ended;
  expect(status).not.toBe(0);
  expect(output).toContain('ENOSPC');
  expect(output).toContain('dist is as it was');
  project.expectUntouched();
  expect(readdirSync(project.ofEdition('.build'))).toEqual([]);
});

test('a build that is killed leaves dist as it was, byte for byte', async () => {
  const { child, ended } = project.start('build');
  while (pagesGrowing() < 5 && child.exitCode === null) await wait(20);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  expect((await ended).status).toBe(null);
  expect(pagesGrowing()).toBeGreaterThan(0);
  project.expectUntouched();
});

test('a second build is refused in one sentence; the first, after the killed one, ends well, with every page whole, and nothing is left beside it', async () => {
  // As if the killed one had come as far as putting the old site aside.
  renameSync(project.ofEdition('dist'), project.ofEdition('.build/old-999999999'));
  const lock = () => readFileSync(project.ofEdition('.build/lock'), 'utf8');
  const killed = lock();
  const first = project.start('build');
  const holder = () => {
    try {
      return lock();
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
  const pages = sitePaths(project.ofEdition('dist')).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages)
    expect(readFileSync(project.ofEdition(`dist/${page}`), 'utf8').trimEnd()).toMatch(/<\/html>$/);
  expect(readdirSync(project.ofEdition('.build'))).toEqual([]);
});

test('a disk that is full at the end leaves the whole site as it was', async () => {
  const before = checksums(project.ofEdition('dist'));
  const { status, output } = await project.start('build', full('_headers', 0)).ended;
  expect(status).toBe(1);
  expect(output).toMatch(/ENOSPC.*the disk is full – make room and build again/);
  expect(output).toContain('dist is as it was');
  expect(checksums(project.ofEdition('dist'))).toBe(before);
  expect(readdirSync(project.ofEdition('.build'))).toEqual([]);
});
