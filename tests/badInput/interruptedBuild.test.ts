import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checksums } from '../../scripts/checksums.ts';
import { copyProject } from '../../scripts/copyProject.ts';

// Whole builds, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 400_000 });

let project: ReturnType<typeof copyProject>;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const path = (name: string) => join(project.folder, name);
const untouched = () => {
  expect(readdirSync(path('dist'))).toEqual(['index.html']);
  expect(readFileSync(path('dist/index.html'), 'utf8')).toBe('the last good one');
};

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function build(env: Record<string, string> = {}): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn('node', ['scripts/build.ts'], {
    cwd: project.folder,
    env: { ...process.env, ...env },
    // A group of its own, so that a kill takes the processes that it started along.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return {
    child,
    ended: new Promise((done) => child.on('close', (code) => done({ code, output }))),
  };
}

/** How many pages lie in folders that builds are filling. */
const pagesGrowing = () =>
  existsSync(path('.build'))
    ? readdirSync(path('.build'), { recursive: true }).filter((name) => String(name).endsWith('.html')).length
    : 0;

const full = (where: string, after: number) => ({
  NODE_OPTIONS: `--import ${resolve('tests/badInput/fullDisk.mjs')}`,
  FULL_WHERE: where,
  FULL_AFTER: String(after),
});

test('a disk that is full while pages are written leaves dist as it was', async () => {
  const { code, output } = await build(full('astro', 40)).ended;
  expect(code).not.toBe(0);
  expect(output).toContain('ENOSPC');
  expect(output).toContain('dist is as it was');
  untouched();
  expect(readdirSync(path('.build'))).toEqual([]);
});

test('a build that is killed leaves dist as it was, byte for byte', async () => {
  const { child, ended } = build();
  while (pagesGrowing() < 5 && child.exitCode === null) await wait(20);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  expect((await ended).code).toBe(null);
  expect(pagesGrowing()).toBeGreaterThan(0);
  untouched();
});

test('two builds at once, after the killed one, both end well; dist is whole, and nothing is left beside it', async () => {
  // As if the killed one had come as far as putting the old site aside.
  renameSync(path('dist'), path('.build/old-999999999'));
  const both = await Promise.all([build().ended, build().ended]);
  for (const { code, output } of both) {
    expect(output).toMatch(/dist: \d+ files/);
    expect(code).toBe(0);
  }
  const pages = readdirSync(path('dist'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) expect(readFileSync(path(`dist/${page}`), 'utf8').trimEnd()).toMatch(/<\/html>$/);
  // The site that `npm test` built; with a PDF in it, it holds more than a plain build.
  if (existsSync('dist/index.html') && !existsSync('dist/paper.pdf') && !process.env.SITE_URL)
    expect(checksums(path('dist'))).toBe(checksums('dist'));
  expect(readdirSync(path('.build'))).toEqual([]);
});

test('a disk that is full at the end leaves the whole site as it was', async () => {
  const before = checksums(path('dist'));
  const { code, output } = await build(full('scripts/build', 30)).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/ENOSPC.*the disk is full – make room and build again/);
  expect(checksums(path('dist'))).toBe(before);
  expect(readdirSync(path('.build'))).toEqual([]);
});
