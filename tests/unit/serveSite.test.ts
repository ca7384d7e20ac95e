import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../integrations/servers/serveSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'edition-served-'));
let site: SiteServer;
beforeAll(async () => {
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'a'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'not of the site');
  writeFileSync(join(root, '404.html'), 'none');
  writeFileSync(join(root, 'a/index.html'), 'found');
  site = await serveSite({ root, base: '/any/path' });
});
afterAll(() => {
  site.server.close();
  rmSync(folder, { recursive: true });
});

/** As a client that sends the path as it is written; `fetch` would tidy it first. */
const ask = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const { port } = new URL(site.address);
    request({ port, path }, async (response) => {
      const parts = await response.toArray();
      resolve(`${response.statusCode} ${Buffer.concat(parts)}`);
    })
      .on('error', reject)
      .end();
  });

test('a folder is its index', async () => {
  expect(await ask('/any/path/a/')).toBe('200 found');
});

test.each([
  ['an escape that is none', '/any/path/%E0%A4%A'],
  ['a name with a zero byte', '/any/path/a%00'],
  ['a name that is too long', `/any/path/${'a'.repeat(5000)}`],
  ['a path that leads out', '/any/path/../../../secret.html'],
  ['an escaped path that leads out', '/any/path/%2e%2e%2fsecret.html'],
  ['a path beside the site', '/other/a/index.html'],
  ['a file that lies below a file', '/any/path/404.html/x'],
  ['a host without a name', '//'],
  ['a host that is none', '//['],
])('%s finds nothing, and the server goes on', async (_, path) => {
  expect(await ask(path)).toBe('404 none');
  expect(await ask('/any/path/a/index.html')).toBe('200 found');
});
