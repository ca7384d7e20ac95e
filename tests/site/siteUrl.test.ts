import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { copyProject } from '../copyProject.ts';

// Whole builds, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 300_000 });

const { folder, remove } = copyProject();
afterAll(remove);
const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
const build = (address: string) =>
  spawnSync('node', ['scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: address },
  });

test('a SITE_URL that is no address stops the build and says how to write it', () => {
  const { status, stdout, stderr } = build('example.org');
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('SITE_URL is “example.org”');
  expect(read('index.html')).toBe('the last good one');
});

test('with SITE_URL citations, canonical links and the sitemap are whole, and links between pages stay relative', () => {
  const { status, stdout, stderr } = build('https://example.org/some/folder');
  expect(status, stdout + stderr).toBe(0);
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
  const figure = read('figures/compute.html');
  for (const [property, content] of [
    ['og:image', `${site}data/figures/compute-preview.png`],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
  ])
    expect(figure).toContain(`<meta property="${property}" content="${content}">`);
  expect(figure).toMatch(/<meta property="og:image:alt" content="[^"]{40,}">/);
  expect(figure).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(figure).toContain(`"contentUrl":"${site}data/figures/compute.png"`);
  expect(page).toContain(`<meta property="og:image" content="${site}data/edition-preview.png">`);
  expect(
    page.match(
      /<(?:a|img|script|link rel="(?:stylesheet|icon)")[^>]* (?:href|src)="(?:\/|https:\/\/example)[^"]*"/g,
    ),
  ).toBeNull();
});
