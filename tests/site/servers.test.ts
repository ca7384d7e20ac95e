import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../integrations/compressSite.ts';
import { hasCaddy, startCaddy } from '../../integrations/servers/startCaddy.ts';
import { hasNginx, type StartedServer, startNginx } from '../../integrations/servers/startNginx.ts';
import { releasedPolicy } from '../../integrations/sitePolicy.ts';
import { edition } from '../../src/edition.ts';
import { headerRules, headersFor } from '../../src/lib/hosting/headers.ts';

/** The page of some section. */
const [section = 'paper'] = edition.sectionPages.map(({ number }) => `sections/${number}`);
const packed = mkdtempSync(join(tmpdir(), 'edition-packed-'));
const installed = [
  { name: 'nginx', installed: hasNginx, start: (root: string) => startNginx({ root }) },
  { name: 'Caddy', installed: hasCaddy, start: startCaddy },
];
const servers = installed.flatMap((server) => [
  { ...server, site: 'the site', root: 'dist' },
  { ...server, site: 'the site with packed copies', root: packed },
]);
beforeAll(() => {
  cpSync('dist', packed, { recursive: true });
  compressSite(packed);
});
afterAll(() => rmSync(packed, { recursive: true, force: true }));
for (const server of installed)
  if (!server.installed)
    console.log(`Skipped: ${server.name} is not installed, so its file is only compared with the policy.`);

describe.each(servers)('$name with our file and $site', ({ installed, start, root }) => {
  let server: StartedServer;
  beforeAll(async () => {
    if (installed) server = await start(root);
  });
  afterAll(() => server?.stop());

  test.skipIf(!installed).each([
    ['', 'index.html', 'text/html; charset=utf-8'],
    [`${section}.html`, `${section}.html`, 'text/html; charset=utf-8'],
    [section, `${section}.html`, 'text/html; charset=utf-8'],
    ['claims', 'claims.html', 'text/html; charset=utf-8'],
    ['data/claims.csv', 'data/claims.csv', 'text/csv; charset=utf-8'],
    ['data/claims.json', 'data/claims.json', 'application/json; charset=utf-8'],
    ['cite/edition.bib', 'cite/edition.bib', 'application/x-bibtex; charset=utf-8'],
    ['fonts/serif.woff2', 'fonts/serif.woff2', 'font/woff2'],
    ['fonts/sans.woff2', 'fonts/sans.woff2', 'font/woff2'],
    ['favicon.svg', 'favicon.svg', /^image\/svg\+xml/],
  ])('/%s is %s, with the headers of the policy', async (path, file, type) => {
    const response = await fetch(server.address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join('dist', file)))).toBe(true);
    for (const [name, value] of Object.entries(headersFor(`/${path}`, headerRules(releasedPolicy()))))
      expect(response.headers.get(name), name).toBe(value);
  });

  test.skipIf(!installed).each(['no/such/page.html', '_astro/none.css', 'data/none.csv', 'claims/'])(
    '/%s is answered by the page for missing addresses, with its headers and no others',
    async (path) => {
      const response = await fetch(server.address + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync('dist/404.html', 'utf8'));
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      for (const [name, value] of Object.entries(headersFor('/404.html', headerRules(releasedPolicy()))))
        expect(response.headers.get(name), name).toBe(value);
    },
  );

  test.skipIf(!installed)('text is sent compressed', async () => {
    // What is very short is sent as it is.
    const texts = [`${section}.html`, 'data/claims.json', 'scripts/page.js'].filter(
      (path) => statSync(join('dist', path)).size > 1000,
    );
    expect(texts.length).toBeGreaterThan(1);
    for (const path of texts)
      expect((await fetch(server.address + path)).headers.get('content-encoding'), path).toMatch(/gzip|zstd/);
  });

  test.skipIf(!installed || root === 'dist')(
    'a packed copy is sent as it stands, to those who take it',
    async () => {
      for (const [path, file] of [
        [section, `${section}.html`],
        ['data/claims.csv', 'data/claims.csv'],
      ] as const) {
        const sent = await get(server.address + path, { 'accept-encoding': 'gzip' });
        expect(sent.headers['content-encoding']).toBe('gzip');
        expect(sent.headers.vary).toMatch(/accept-encoding/i);
        expect(sent.body.equals(readFileSync(join(root, `${file}.gz`)))).toBe(true);
        const plain = await get(server.address + path, {});
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.body.equals(readFileSync(join('dist', file)))).toBe(true);
      }
    },
  );
});

/** A file as it is sent, not unpacked. */
function get(
  address: string,
  headers: Record<string, string>,
): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) =>
    request(address, { headers }, async (response) =>
      resolve({ headers: response.headers, body: Buffer.concat(await response.toArray()) }),
    )
      .on('error', reject)
      .end(),
  );
}
