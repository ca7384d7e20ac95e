import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profiles } from '../../scripts/bench/profiles.ts';
import { serveCompressed } from '../../scripts/bench/serveCompressed.ts';
import { visit } from '../../scripts/bench/visit.ts';
import type { SiteServer } from '../../scripts/serveSite.ts';
import { sharedBrowser } from './openSite.ts';

const [plain] = profiles;
if (!plain) throw new Error('no profile');
let site: SiteServer;
let late: SiteServer;
beforeAll(async () => {
  site = await serveCompressed();
  late = await serveCompressed('dist', (path) => (path.startsWith('/fonts/') ? 1500 : 0));
});
afterAll(() => {
  site?.server.close();
  late?.server.close();
});

const paths = [
  'index.html',
  'sections/2.html',
  'sections/4.html',
  'claims/catl-share.html',
  'figures/compute.html',
  'explore.html',
];

describe.each(paths)('the first visit to %s', (path) => {
  test('asks for at most four files: page, stylesheet, script, font', async () => {
    const { requests } = await visit(await sharedBrowser(), site.address + path, plain);
    expect(requests.map(({ type }) => type).sort()).toEqual(['Document', 'Font', 'Script', 'Stylesheet']);
  });

  test('moves nothing, even when the font comes a second and a half late', async () => {
    for (const { address } of [site, late]) {
      const { shift, moved, requests } = await visit(await sharedBrowser(), address + path, plain);
      expect(requests.filter(({ type, bytes }) => type === 'Font' && bytes > 0)).toHaveLength(1);
      expect(moved).toEqual([]);
      expect(shift).toBe(0);
    }
  });
});
