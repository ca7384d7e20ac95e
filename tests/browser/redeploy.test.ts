import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hasCaddy, startCaddy } from '../../integrations/servers/startCaddy.ts';
import { hasNginx, startNginx } from '../../integrations/servers/startNginx.ts';
import { headersFile, mediaTypes } from '../../src/lib/hosting/headers.ts';
import { policy } from '../../src/lib/hosting/policy.ts';
import { readHeadersFile } from '../readHeadersFile.ts';
import { sharedBrowser } from './openSite.ts';

type Server = { readonly address: string; readonly stop: () => void };

/** Puts a site of two pages, a script and a table into a folder, as if it had been written on a day. */
function deploy(root: string, words: string, day: string): void {
  const files = {
    '404.html': 'none',
    'index.html': '<!doctype html><title>i</title><a href="claims/a.html">a</a>',
    'claims/a.html': `<!doctype html><title>a</title><a href="../index.html">i</a><h1>${words}</h1><script src="../scripts/a.js"></script>`,
    'scripts/a.js': `document.body.dataset.script = '${words}';`,
    'data/a.csv': words,
    _headers: headersFile(policy),
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, new Date(day), new Date(day));
  }
}

/** A host that knows nothing but the `_headers` of the site, or not even that. */
async function serveByHeaders(
  root: string,
  host: 'Netlify' | 'Cloudflare' | undefined,
  day: () => string,
): Promise<Server> {
  const rules = readFileSync(join(root, '_headers'), 'utf8');
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\/$/, '/index.html');
    response
      .writeHead(200, {
        ...(host && readHeadersFile(rules, path, host)),
        'content-type': mediaTypes[extname(path)] ?? 'text/plain',
        'last-modified': new Date(day()).toUTCString(),
      })
      .end(readFileSync(join(root, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

const hosts: readonly (readonly [
  name: string,
  arrives: boolean,
  start: (root: string, day: () => string) => Promise<Server>,
])[] = [
  ...(hasNginx ? [['nginx', true, (root: string) => startNginx({ root, workers: 1 })] as const] : []),
  ...(hasCaddy ? [['Caddy', true, startCaddy] as const] : []),
  ['Netlify', true, (root, day) => serveByHeaders(root, 'Netlify', day)],
  ['Cloudflare', true, (root, day) => serveByHeaders(root, 'Cloudflare', day)],
  // What the others would do without our file: a page of last year is kept for weeks unasked.
  ['a host without headers', false, (root, day) => serveByHeaders(root, undefined, day)],
];
for (const [name, installed] of [
  ['nginx', hasNginx],
  ['Caddy', hasCaddy],
])
  if (!installed) console.log(`Skipped: ${name} is not installed, so no correction is deployed on it.`);

test.each(hosts)('a correction arrives from %s: %s', async (_, arrives, start) => {
  const root = mkdtempSync(join(tmpdir(), 'edition-deployed-'));
  let day = '2025-01-01';
  deploy(root, 'first', day);
  const server = await start(root, () => day);
  const context = await (await sharedBrowser()).newContext();
  try {
    const page = await context.newPage();
    const follow = async (address: string) => {
      await page.click('a');
      // A click waits for the page, not for what its script does.
      await page.waitForURL(server.address + address, { waitUntil: 'load' });
    };
    const seen = async () => [
      await page.locator('h1').textContent(),
      await page.locator('body').getAttribute('data-script'),
      await page.evaluate(async () => (await fetch('../data/a.csv')).text()),
    ];
    await page.goto(`${server.address}index.html`);
    await follow('claims/a.html');
    expect(await seen()).toEqual(['first', 'first', 'first']);
    await follow('index.html');
    day = '2025-06-01';
    deploy(root, 'second', day);
    // nginx looks for a new file once a second.
    for (const path of ['claims/a.html', 'scripts/a.js', 'data/a.csv'])
      await expect.poll(async () => (await fetch(server.address + path)).text()).toContain('second');
    await follow('claims/a.html');
    const now = arrives ? 'second' : 'first';
    expect(await seen()).toEqual([now, now, now]);
  } finally {
    await context.close();
    server.stop();
    rmSync(root, { recursive: true });
  }
});
