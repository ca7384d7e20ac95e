import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackReleases } from '../../../integrations/releaseFiles.ts';
import { checksums, readSite } from '../../../integrations/siteFiles.ts';
import { meta } from '../../../src/records.ts';
import { copyProject } from '../../copyProject.ts';

// The tests of this file are steps of one story. What the next release does is asked of the example, in tests/site.
const first = '90.0.0';
let project: ReturnType<typeof copyProject>;
beforeAll(() => {
  project = copyProject();
  cpSync('dist', join(project.folder, 'dist'), { recursive: true });
  raise(meta.edition.version, first);
  // The first release is of the site that stands there: a build would make it again, but for its page of changes.
  writeFileSync(
    join(project.folder, 'scripts/build.ts'),
    "import { unpackReleases } from '../integrations/releaseFiles.ts';\nunpackReleases('dist');\n",
  );
});
afterAll(() => project.remove());

const read = (path: string) => readFileSync(join(project.folder, path), 'utf8');
const edit = (path: string, from: string | RegExp, to: string) => {
  const text = read(path);
  if (text.replace(from, to) === text) throw new Error(`${path} has no ${from}`);
  writeFileSync(join(project.folder, path), text.replace(from, to));
};
const release = () => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/release.ts'], {
    cwd: project.folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};
const lockAlso = (address: string) => appendFileSync(join(project.folder, 'urls.lock'), `${address}\n`);
function raise(from: string, to: string): void {
  edit('src/data/meta.ts', `version: '${from}'`, `version: '${to}'`);
  edit('package.json', `"version": "${from}"`, `"version": "${to}"`);
  const words = `{ version: '${to}', date: '${meta.edition.date}', says: ['A release for a test.'] },`;
  edit('src/data/changes.ts', /parseChanges\(\s*\[/, `$&\n${words}`);
}
const frozen = (version: string) => join(project.folder, 'dist/v', version);

test('an address that is not locked stops a release, which leaves nothing behind', () => {
  edit('urls.lock', 'about.html#privacy\n', '');
  const { status, output } = release();
  expect(status).toBe(1);
  expect(output).toMatch(/urls\.lock lacks .*about\.html#privacy.*npm run lock/);
  expect(existsSync(join(project.folder, 'releases', first))).toBe(false);
  expect(read('src/data/claimChanges.json')).toBe(readFileSync('src/data/claimChanges.json', 'utf8'));
});

test('a release freezes a copy that is whole and leads to the newest version', () => {
  lockAlso('about.html#privacy');
  const { status, output } = release();
  expect(output).toContain(`tag the commit v${first}`);
  expect(status).toBe(0);
  const pages = readSite(frozen(first)).filter(({ html }) => html);
  expect(pages.length).toBeGreaterThan(100);
  for (const { path, html = '' } of pages) {
    const { document } = parseHTML(html);
    const note = document.querySelector('.frozen-note');
    expect(note?.textContent).toContain(`Version ${first}`);
    const newest = join(frozen(first), path, '..', note?.querySelector('a')?.getAttribute('href') ?? '?');
    expect(newest).toBe(join(project.folder, 'dist', path));
    const dead = [...document.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((href) => !/^([a-z]+:|#)/.test(href))
      .filter((href) => !existsSync(join(frozen(first), path, '..', href.split('#')[0] ?? '')));
    expect(dead, path).toEqual([]);
  }
  expect(read(`releases/${first}/SHA256SUMS`)).toBe(checksums(frozen(first)));
  expect(read('urls.lock')).toContain(`v/${first}/index.html\n`);
});

test('a released version is never written again', () => {
  const before = readFileSync(join(project.folder, `releases/${first}/site.tar.zst`));
  const { status, output } = release();
  expect(status).toBe(1);
  expect(output).toContain(`version ${first} is released and stays as it is`);
  expect(readFileSync(join(project.folder, `releases/${first}/site.tar.zst`)).equals(before)).toBe(true);
});

test('a frozen copy that is not what was released is refused', () => {
  const [unpacked, releases] = ['unpacked', 'releases'].map((name) => join(project.folder, name)) as [
    string,
    string,
  ];
  expect(unpackReleases(unpacked, releases)).toContain(first);
  edit(`releases/${first}/SHA256SUMS`, /^\S{8}/, '00000000');
  expect(() => unpackReleases(unpacked, releases)).toThrow(`${first}/site.tar.zst does not hold what`);
});
