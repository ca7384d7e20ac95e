import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCompressed } from '../../integrations/servers/serveCompressed.ts';
import type { SiteServer } from '../../integrations/servers/serveSite.ts';

const root = mkdtempSync(join(tmpdir(), 'edition-compressed-'));
let site: SiteServer;
beforeAll(async () => {
  writeFileSync(join(root, 'index.html'), 'found');
  site = await serveCompressed(root);
});
afterAll(() => {
  site.server.close();
  rmSync(root, { recursive: true });
});

/** As a client that sends the path as it is written; `fetch` would tidy it first. */
const ask = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = new URL(site.address);
    request({ port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each(['//', '//[', '/none.html?a'])('%s finds nothing, and the server goes on', async (path) => {
  expect(await ask(path)).toBe(404);
  expect(await ask('/?a=b')).toBe(200);
});
