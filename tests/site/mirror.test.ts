import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serveSite } from '../../integrations/servers/serveSite.ts';
import { isFrozenFile } from '../../src/lib/releases/frozenPage.ts';
import { crawl } from './crawl.ts';
import { deadLinks } from './deadLinks.ts';
import { files, pages, address as published } from './pages.ts';

test.each([
  ['the root of a host', {}],
  ['a folder of a host', { base: '/a/b/c' }],
  ['a host that strips .html', { base: '/a', strips: true }],
])(
  'a mirror made without script from %s has every page, with the same bytes, and every link and id that they need',
  async (_place, options) => {
    const { server, address } = await serveSite(options);
    const mirror = await crawl(address, published?.href);
    server.close();
    expect(mirror.missing).toEqual([]);
    // Not what only hosts and crawlers ask for by name, with its stylesheet and script, nor older versions, which their own checksums keep.
    const wanted = [
      ...files.filter((path) => isFrozenFile(path) && !/^_astro\/404\.|^scripts\/notFound\.js$/.test(path)),
      'edition.zip',
    ];
    expect(wanted.filter((path) => path.endsWith('.html')).length).toBe(
      pages.filter(({ path }) => path !== '404.html').length,
    );
    expect(wanted.filter((path) => !mirror.files.has(path))).toEqual([]);
    expect(
      [...mirror.files]
        .filter(([path, bytes]) => !bytes.equals(readFileSync(`dist/${path}`)))
        .map(([path]) => path),
    ).toEqual([]);
    // The same bytes, so the same documents.
    const mirrored = pages.filter(({ path }) => mirror.files.has(path));
    expect(deadLinks(mirrored, [...mirror.files.keys()])).toEqual([]);
  },
);
