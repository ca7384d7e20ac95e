import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimEmbed, claimHistory, locale, releases } from '../../examples/lamps/data/language.ts';
import { checksums, readSite } from '../../integrations/siteFiles.ts';
import { type ProjectCopy, projectCopy } from '../badInput/projectCopy.ts';

// Two releases of the example, one after the other: the tests of this file are steps of one story.
const [first, second] = ['90.0.0', '90.1.0'];
const site = 'https://example.org/some/folder/';
const id = 'falls';
let project: ProjectCopy;
const path = (name: string) => project.ofEdition(name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const edit = (name: string, from: string | RegExp, to: string) =>
  project.edit(`examples/lamps/${name}`, (text) => text.replace(from, to));
/** What a script prints, which must succeed. */
const run = (script: string) => {
  const { status, output } = project.run(script, { SITE_URL: site, PDF: '0' });
  expect(status, output).toBe(0);
  return output;
};
function raise(from: string, to: string): void {
  edit('data/meta.ts', `version: '${from}'`, `version: '${to}'`);
  const words = `{ version: '${to}', date: '2026-11-28', says: ['A release for a test.'] },`;
  edit('data/changes.ts', 'parseChanges([', `$&\n${words}`);
}

beforeAll(() => {
  project = projectCopy('examples/lamps');
  writeFileSync(path('data/claimChanges.json'), '{}\n');
  writeFileSync(
    path('data/changes.ts'),
    `import { parseChanges } from '#engine/lib/releases/parseChanges.ts';
import claimChanges from './claimChanges.json' with { type: 'json' };
export const changes = parseChanges([], claimChanges);
`,
  );
  edit('data/index.ts', /$/, "\nexport { changes } from './changes.ts';\n");
  raise('1.0.0', first);
  run('build');
  run('lock');
  // The first release is of the site that stands there: a build would make it again.
  writeFileSync(
    project.path('scripts/build.ts'),
    "import '../integrations/resolveEdition.ts';\nconst { unpackReleases } = await import('../integrations/releaseFiles.ts');\nunpackReleases('examples/lamps/dist');\n",
  );
  run('release');
  cpSync('scripts/build.ts', project.path('scripts/build.ts'));
});
afterAll(() => project.remove());

test('the next release says by claim what changed, and keeps the one before as it was', () => {
  raise(first, second);
  edit('data/claims.ts', /$/, `\nObject.assign(claims['${id}'], { note: 'A note for a test.' });\n`);
  edit('urls.lock', /$/, `changes.html#v${second}\n`);
  expect(run('release')).toContain(`tag the commit v${second}`);
  expect(JSON.parse(read('data/claimChanges.json'))[second]).toEqual([
    expect.objectContaining({ claim: id, aspect: 'note', to: 'A note for a test.' }),
  ]);
  const { valueUnchanged, added, aspects } = releases;
  for (const says of [id, valueUnchanged, added(aspects.note)])
    for (const file of ['changes.html', 'feed.xml']) expect(read(`dist/${file}`), file).toContain(says);
  expect(read(`dist/v/${second}/changes.html`)).toContain(`href="../../v/${first}/index.html"`);
  expect(checksums(path(`dist/v/${first}`))).toBe(read(`releases/${first}/SHA256SUMS`));
});

test('each claim has its history: what each version said, what that changed, and the copy of its page', () => {
  const { document } = parseHTML(read(`dist/claims/${id}.html`));
  const table = document.querySelector(`[aria-label="${claimHistory.label}"]`);
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain(second);
  expect(rows[0]).toContain(releases.added(releases.aspects.note));
  expect(rows[1]).toContain(first);
  const links = [...(table?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links).toEqual([`../v/${second}/claims/${id}.html`, `../v/${first}/claims/${id}.html`]);
  for (const link of links) expect(existsSync(path(`dist/claims/${link}`))).toBe(true);
  const { claims } = JSON.parse(read('dist/data/claims.json'));
  const record = claims.find((claim: { id: string }) => claim.id === id);
  expect(record.history.map(({ version }: { version: string }) => version)).toEqual([second, first]);
  // The copy of the first knows no other.
  expect(read(`dist/v/${first}/claims/${id}.html`)).not.toContain(claimHistory.label);
});

test('a claim on another page can be of a version: its lines say so, and its frame and picture stay', () => {
  const page = read(`dist/claims/${id}.html`);
  const pinned = `${site}v/${second}/embed/claims/${id}`;
  expect(page).toContain(`${pinned}.html`);
  expect(page).toContain(`${pinned}.svg`);
  expect(page).toContain(claimEmbed.newest);
  expect(read(`dist/v/${second}/claims/${id}.html`)).not.toContain(claimEmbed.newest);
  const frame = read(`dist/v/${second}/embed/claims/${id}.html`);
  expect(frame).toContain(`href="../../../../embed/claims/${id}.html"`);
  expect(Buffer.byteLength(frame)).toBeLessThanOrEqual(3000);
  const answer = JSON.parse(read(`dist/v/${second}/embed/claims/${id}.json`));
  expect(answer.html).toContain(`src="${pinned}.html"`);
});

test('a column that a release had stays: without it nothing is built, and its line in the release is named', () => {
  const file = `releases/${second}/columns.json`;
  expect(JSON.parse(read(file))['data/claims.csv']).toContain('qualifier');
  edit(file, '"status",', '"status",\n    "gone",');
  const { status, output } = project.run('build');
  expect(status).toBe(1);
  const line = read(file).split('\n').indexOf('    "gone",') + 1;
  expect(output).toContain(`examples/lamps/${file}:${line}:1 – data/claims.csv has had the column “gone”`);
  edit(file, '\n    "gone",', '');
});

test('what cites a version leads to it: on the page, in files and in metadata, of its copy and of the newest form', () => {
  const page = `claims/${id}.html`;
  const then = `${site}v/${second}/${page}`;
  expect(existsSync(path(`dist/v/${second}/${page}`))).toBe(true);
  for (const [folder, canonical] of [
    [`dist/v/${second}`, then],
    ['dist', `${site}${page}`],
  ]) {
    const { document } = parseHTML(read(`${folder}/${page}`));
    const facts = [...document.querySelectorAll('.cite-this dd')].map((fact) => fact.textContent ?? '');
    expect(facts[0], folder).toBe(canonical);
    expect(facts[1], folder).toMatch(new RegExp(`v${second}${locale.comma}${then}`));
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(canonical);
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(canonical);
    expect(document.querySelector('link[rel="cite-as"]')?.getAttribute('href')).toBe(then);
    for (const format of ['bib', 'ris', 'json']) {
      const text = read(`${folder}/cite/claims/${id}.${format}`);
      expect(text.match(/https:\/\/example[^"}\r\n]*/g), `${folder} ${format}`).toEqual([then]);
    }
    expect(read(`${folder}/cite/edition.bib`)).toContain(`url = {${site}v/${second}/index.html}`);
  }
  // Nothing in the copy leads to what may say something else by now, but the one link that says so.
  const leading = readSite(path(`dist/v/${second}`)).flatMap(({ html = '' }) =>
    [...html.matchAll(/https:\/\/example\.org\/some\/folder\/(?!v\/)[^"<\s]*/g)].map(([address]) => address),
  );
  expect([...new Set(leading)]).toEqual([]);
});
