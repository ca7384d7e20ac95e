import { existsSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ProjectCopy, projectCopy } from '../badInput/projectCopy.ts';

// One build, of the example: of a site that knows its address and whose addresses have moved.
let project: ProjectCopy;
let built: ReturnType<ProjectCopy['run']>;
const read = (file: string) => project.read(`examples/lamps/dist/${file}`);
const readLock = () => project.read('examples/lamps/urls.lock').trim().split('\n');
const published = ['about.html#rights', 'data/old.csv', 'old.html', 'old.html#rights', 'sources.html#old'];
beforeAll(() => {
  project = projectCopy('examples/lamps');
  writeFileSync(project.ofEdition('urls.lock'), `${published.join('\n')}\n`);
  const moved = {
    'old.html': 'about.html',
    'sources.html#old': 'sources.html#main',
    'data/old.csv': 'data/claims.csv',
  };
  writeFileSync(
    project.ofEdition('data/redirects.ts'),
    `export const redirects: Readonly<Record<string, string>> = ${JSON.stringify(moved, null, 2)};\n`,
  );
  project.edit(
    'examples/lamps/data/index.ts',
    (text) => `${text}export { redirects } from './redirects.ts';\n`,
  );
  // As on a machine whose files are for their owner alone.
  const usual = process.umask(0o077);
  built = project.run('build', { SITE_URL: 'https://example.org/some/folder' });
  process.umask(usual);
});
afterAll(() => project.remove());

test('a build leads redirected addresses on, and says which are new; npm run lock adds those and takes none out', () => {
  const fresh = /(\d+) new addresses \(about\.html, /.exec(built.output)?.[1];
  expect(built.output).toContain('5 published addresses are there, 3 redirects');
  expect(built.status).toBe(0);
  expect(read('old.html')).toContain('<meta http-equiv="refresh" content="0; url=about.html">');
  expect(read('old.html')).toContain('href="about.html#rights"');
  expect(read('sources.html')).toContain('<span id="old"></span>');
  expect(read('data/old.csv')).toBe(read('data/claims.csv'));
  expect(project.run('lock').status).toBe(0);
  const locked = readLock();
  expect(locked).toEqual(expect.arrayContaining([...published, 'about.html#privacy']));
  expect(locked).toEqual([...new Set(locked)].sort());
  expect(locked.length).toBe(published.length + Number(fresh));
});

test('whoever serves the site may read what was built, whatever the umask of who built it', () => {
  for (const path of ['dist', 'dist/claims', 'dist/_astro'])
    expect(statSync(project.ofEdition(path)).mode & 0o777, path).toBe(0o755);
  for (const path of ['dist/index.html', 'dist/data/claims.csv', 'dist/edition.zip'])
    expect(statSync(project.ofEdition(path)).mode & 0o777, path).toBe(0o644);
});

test('with SITE_URL citations, canonical links and the sitemap are whole, and links between pages stay relative', () => {
  expect(built.status, built.output).toBe(0);
  const site = 'https://example.org/some/folder/';
  const page = read('cite.html');
  expect(page).toContain(`<link rel="canonical" href="${site}cite.html">`);
  expect(page).toContain(`<link rel="cite-as" href="${site}cite.html">`);
  expect(page).not.toContain('built without the address');
  expect(read('index.html')).toContain(`<link rel="canonical" href="${site}">`);
  expect(read('cite/edition.bib')).toContain(`url = {${site}}`);
  expect(read('cite/sections/1.ris')).toContain(`UR  - ${site}sections/1.html\r\n`);
  expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
  expect(read('sitemap.xml')).toContain(`<loc>${site}cite.html</loc>`);
  for (const text of [read('llms.txt'), read('sections/2.md')]) {
    const targets = [...text.matchAll(/\]\(([^)\s]+)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !/^https?:/.test(target))).toEqual([]);
  }
  const figure = read('figures/sleep-longer.html');
  for (const [property, content] of [
    ['og:image', `${site}data/figures/sleep-longer-preview.png`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
  ])
    expect(figure).toContain(`<meta property="${property}" content="${content}">`);
  expect(figure).toMatch(/<meta property="og:image:alt" content="[^"]{40,}">/);
  expect(figure).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(figure).toContain(`"contentUrl":"${site}data/figures/sleep-longer.png"`);
  expect(page).toContain(`<meta property="og:image" content="${site}data/edition-preview.png">`);
  expect(
    page.match(
      /<(?:a|img|script|link rel="(?:stylesheet|icon)")[^>]* (?:href|src)="(?:\/|https:\/\/example)[^"]*"/g,
    ),
  ).toBeNull();
});

test('with SITE_URL a figure and a claim tell programs how to embed them, and no oEmbed is an address that must stay', () => {
  const site = 'https://example.org/some/folder/';
  for (const [page, framed] of [
    ['claims/falls.html', 'embed/claims/falls'],
    ['figures/sleep-longer.html', 'embed/sleep-longer'],
    ['embed/sleep-longer.html', 'embed/sleep-longer'],
  ] as const) {
    const [, href] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(page)) ?? [];
    expect(href, page).toBe(`${site}${framed}.json`);
    const answer = JSON.parse(read(`${framed}.json`));
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: site });
    expect(answer.html).toContain(`<iframe src="${site}${framed}.html"`);
    expect(answer.html).toContain(`height="${answer.height}"`);
  }
  expect(readLock()).toContain('embed/claims/falls.svg');
  expect(readLock().filter((address) => /^embed\/.*\.json/.test(address))).toEqual([]);
  expect(read('sitemap.xml')).not.toContain('/embed/');
});

test('with SITE_URL the page for wrong addresses leads on from any depth: each address begins at the root of the host and is there', () => {
  const addresses = [...read('404.html').matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('https://doi.org/'));
  expect(addresses.filter((address) => !address.startsWith('/some/folder/'))).toEqual([]);
  const files = addresses.map((address) => address.slice('/some/folder/'.length));
  expect(files).toEqual(expect.arrayContaining(['index.html', 'search.html', 'scripts/notFound.js']));
  expect(files.filter((file) => !existsSync(project.ofEdition(`dist/${file}`)))).toEqual([]);
  const pages: [string, string][] = JSON.parse(
    /id="pages">(.*?)<\/script>/s.exec(read('404.html'))?.[1] ?? '[]',
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(([path, name]) => !name || !existsSync(project.ofEdition(`dist/${path}`)))).toEqual([]);
});
