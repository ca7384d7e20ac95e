import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackReleases } from '../../../integrations/releaseFiles.ts';
import { checksums, readSite } from '../../../integrations/siteFiles.ts';
import { meta } from '../../../src/records.ts';
import { copyProject } from '../../copyProject.ts';

// Releases depend on those before, so the tests of this file are steps of one story.
const first = '90.0.0';
const second = '90.1.0';
const site = 'https://example.org/some/folder/';
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
const release = (env = {}) => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/release.ts'], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
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

test('the next release says by claim what changed, and keeps the one before as it was', () => {
  cpSync('scripts/build.ts', join(project.folder, 'scripts/build.ts'));
  raise(first, second);
  appendFileSync(
    join(project.folder, 'src/data/claims/section5.ts'),
    "\nObject.assign(section5['catl-share'], { note: 'A note for a test.' });\n",
  );
  lockAlso(`changes.html#v${first}`);
  lockAlso(`changes.html#v${second}`);
  const { status, output } = release({ SITE_URL: site });
  expect(status, output).toBe(0);
  expect(JSON.parse(read('src/data/claimChanges.json'))[second]).toEqual([
    expect.objectContaining({ claim: 'catl-share', aspect: 'note', to: 'A note for a test.' }),
  ]);
  expect(read('dist/changes.html')).toContain('value unchanged; note changed');
  expect(read('dist/feed.xml')).toContain('catl-share: value unchanged; note changed');
  expect(read(`dist/v/${second}/changes.html`)).toContain(`href="../../v/${first}/index.html"`);
  expect(checksums(frozen(first))).toBe(read(`releases/${first}/SHA256SUMS`));
});

test('what cites a version leads to it: on the page, in files and in metadata, of its copy and of the newest form', () => {
  const path = 'claims/catl-share.html';
  const then = `${site}v/${second}/${path}`;
  expect(existsSync(join(frozen(second), path))).toBe(true);
  for (const [folder, canonical] of [
    [`dist/v/${second}`, then],
    ['dist', `${site}${path}`],
  ]) {
    const { document } = parseHTML(read(`${folder}/${path}`));
    const facts = [...document.querySelectorAll('.cite-this dd')].map((fact) => fact.textContent ?? '');
    expect(facts[0], folder).toBe(canonical);
    expect(facts[1], folder).toMatch(new RegExp(`v${second}, ${then}`));
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(canonical);
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(canonical);
    expect(document.querySelector('link[rel="cite-as"]')?.getAttribute('href')).toBe(then);
    for (const format of ['bib', 'ris', 'json']) {
      const text = read(`${folder}/cite/claims/catl-share.${format}`);
      expect(text.match(/https:\/\/example[^"}\r\n]*/g), `${folder} ${format}`).toEqual([then]);
    }
    expect(read(`${folder}/cite/edition.bib`)).toContain(`url = {${site}v/${second}/index.html}`);
  }
  // Nothing in the copy leads to what may say something else by now, but the one link that says so.
  const leading = readSite(frozen(second)).flatMap(({ html = '' }) =>
    [...html.matchAll(/https:\/\/example\.org\/some\/folder\/(?!v\/)[^"<\s]*/g)].map(([address]) => address),
  );
  expect([...new Set(leading)]).toEqual([]);
});

test('a frozen copy that is not what was released is refused', () => {
  const [unpacked, releases] = ['unpacked', 'releases'].map((name) => join(project.folder, name)) as [
    string,
    string,
  ];
  expect(unpackReleases(unpacked, releases)).toEqual(expect.arrayContaining([first, second]));
  edit(`releases/${first}/SHA256SUMS`, /^\S{8}/, '00000000');
  expect(() => unpackReleases(unpacked, releases)).toThrow(`${first}/site.tar.zst does not hold what`);
});
