import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copyProject } from '../../scripts/copyProject.ts';
import { redirects } from '../../src/data/redirects.ts';

// Whole builds, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 300_000 });

let project: ReturnType<typeof copyProject>;
beforeEach(() => {
  project = copyProject();
});
afterEach(() => project.remove());

const run = (script: string) => {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};
const read = (path: string) => readFileSync(join(project.folder, path), 'utf8');
const lockAlso = (...addresses: string[]) =>
  writeFileSync(join(project.folder, 'urls.lock'), `${read('urls.lock')}${addresses.join('\n')}\n`);
const redirect = (more: Record<string, string>) =>
  writeFileSync(
    join(project.folder, 'src/data/redirects.ts'),
    `export const redirects: Readonly<Record<string, string>> = ${JSON.stringify({ ...redirects, ...more }, null, 2)};\n`,
  );

describe('a build', () => {
  test('stops at published addresses that are gone, names them, and leaves dist as it was', () => {
    lockAlso('old.html', 'terms.html#old', 'data/old.csv');
    const { status, output } = run('build');
    expect(status).toBe(1);
    for (const address of ['old.html', 'terms.html#old', 'data/old.csv'])
      expect(output).toMatch(
        new RegExp(`urls\\.lock:\\d+:1 – .*${address} .*put it back, or .*redirects\\.ts`),
      );
    expect(output).toContain('dist is as it was');
    expect(readdirSync(join(project.folder, 'dist'))).toEqual(['index.html']);
    expect(read('dist/index.html')).toBe('the last good one');
  });

  test('stops at a line of the lock that is no address', () => {
    lockAlso('<<<<<<< HEAD');
    const { status, output } = run('build');
    expect(status).toBe(1);
    expect(output).toMatch(/urls\.lock:\d+:1 – .*left from a merge/);
    expect(read('dist/index.html')).toBe('the last good one');
  });

  test('leads redirected addresses on, and says which are new; npm run lock adds those and takes none out', () => {
    lockAlso('old.html', 'old.html#rights', 'terms.html#old', 'data/old.csv');
    writeFileSync(join(project.folder, 'urls.lock'), read('urls.lock').replace('about.html#privacy\n', ''));
    redirect({
      'old.html': 'about.html',
      'terms.html#old': 'terms.html#soc',
      'data/old.csv': 'data/claims.csv',
    });
    const built = run('build');
    expect(built.output).toContain('1 new address (about.html#privacy)');
    expect(built.status).toBe(0);
    expect(read('dist/old.html')).toContain('<meta http-equiv="refresh" content="0; url=about.html">');
    expect(read('dist/old.html')).toContain('href="about.html#rights"');
    expect(read('dist/terms.html')).toContain('<span id="old"></span>');
    expect(read('dist/data/old.csv')).toBe(read('dist/data/claims.csv'));
    const before = read('urls.lock').trim().split('\n');
    expect(run('lock').status).toBe(0);
    expect(read('urls.lock').trim().split('\n')).toEqual([...before, 'about.html#privacy'].sort());
  });
});
