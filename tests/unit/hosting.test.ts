import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compressSite } from '../../integrations/compressSite.ts';
import { serveCompressed } from '../../integrations/servers/serveCompressed.ts';
import { type SiteServer, serveSite } from '../../integrations/servers/serveSite.ts';
import { releasedPolicy, sitePolicy } from '../../integrations/sitePolicy.ts';
import { askForTypefaces, firstSheet } from '../../src/lib/bundle/firstSheet.ts';
import { caddyFile } from '../../src/lib/hosting/caddyFile.ts';
import { headerRules, headersFile, headersFor } from '../../src/lib/hosting/headers.ts';
import { nginxFile } from '../../src/lib/hosting/nginxFile.ts';
import {
  contentSecurityPolicy,
  type HostPolicy,
  hashSource,
  policy,
  statePolicy,
} from '../../src/lib/hosting/policy.ts';
import { awaitSheets } from '../../src/lib/site/placeSheets.ts';
import { readHeadersFile } from '../readHeadersFile.ts';

describe('host', () => {
  const framing: HostPolicy = {
    ...policy,
    folders: [...policy.folders, { folder: 'frames/', headers: {}, framedBy: ['*'] }],
  };

  describe('the policy', () => {
    test('allows nothing by default, nothing unsafe, no other host, no scheme, nothing inline', () => {
      expect(policy.content['default-src']).toEqual(["'none'"]);
      const sources = Object.values(policy.content).flat();
      expect(sources.filter((source) => !["'none'", "'self'", "'script'"].includes(source))).toEqual([]);
      expect(policy.content['require-trusted-types-for']).toEqual(["'script'"]);
      expect(policy.content['trusted-types']).toEqual(["'none'"]);
    });

    test('in a page has no directive that only a header may hold', () => {
      expect(contentSecurityPolicy(policy)).not.toMatch(/frame-ancestors|sandbox|report-/);
      expect(contentSecurityPolicy(policy, ["'none'"])).toMatch(/; frame-ancestors 'none'$/);
    });
  });

  test('a page states the policy right after its charset; one without a charset stops the build', () => {
    const page = '<!doctype html><html><head> <meta charset="utf-8"><title>A</title></head></html>';
    expect(statePolicy(page, policy, 'a.html')).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]+"><title>/,
    );
    expect(() => statePolicy('<head><title>A</title></head>', policy, 'a.html')).toThrow(/^a\.html: <head>/);
  });

  describe('files for hosts', () => {
    test('those in hosting/ are what the policy makes: npm run hosting', () => {
      expect(readFileSync('hosting/nginx.conf', 'utf8')).toBe(nginxFile(releasedPolicy()));
      expect(readFileSync('hosting/Caddyfile', 'utf8')).toBe(caddyFile(releasedPolicy()));
    });

    test('a correction arrives: only a file whose name changes with its content is kept unasked', () => {
      const rules = headerRules(policy);
      const cached = (path: string) => headersFor(path, rules)['Cache-Control'];
      for (const path of [
        '/index.html',
        '/a/b/data/claims.csv',
        '/scripts/page.js',
        '/embed/figures/a.html',
        '/fonts/serif.woff2',
      ])
        expect(cached(path), path).toBe('no-cache');
      expect(cached('/_astro/styles.abc.css')).toContain('immutable');
    });

    test('_headers, read as either host reads it, gives each file what the policy says', () => {
      for (const given of [policy, framing])
        for (const path of [
          '',
          'index.html',
          'data/claims.csv',
          '_astro/a.css',
          'frames/x.html',
          'embed/x.html',
          'v/1.0.0/embed/claims/x.svg',
          'v/1.0.0/index.html',
        ])
          for (const host of ['Netlify', 'Cloudflare'] as const)
            expect(readHeadersFile(headersFile(given), `/${path}`, host), `${host} /${path}`).toEqual(
              headersFor(`/${path}`, headerRules(given)),
            );
    });

    test('a line of _headers is no longer than Cloudflare allows', () => {
      expect(
        headersFile(framing)
          .split('\n')
          .filter((line) => line.length > 2000),
      ).toEqual([]);
    });

    test('only pages of a folder that says so may be framed', () => {
      const rules = headerRules(framing);
      const of = (path: string) => headersFor(path, rules)['Content-Security-Policy'] ?? '';
      expect(of('/a/frames/compute.html')).toMatch(/; frame-ancestors \*$/);
      expect(of('/a/figures/compute.html')).toMatch(/; frame-ancestors 'none'$/);
      expect(of('/embed/compute.html')).toMatch(/; frame-ancestors \*$/);
      expect(of('/a/frames/compute.html')).toContain("default-src 'none'");
    });
  });
});

describe('workflows', () => {
  interface Step {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly if?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  const workflow = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
  const runs = (steps: readonly Step[]) =>
    steps.flatMap(({ run }) => (run && /npm (test|run)/.test(run) ? [run] : []));

  test('Pages gets what the tests have passed, built with the address that it gives and with the PDF', () => {
    const { jobs } = workflow('pages');
    const steps: readonly Step[] = jobs.build.steps;
    const asks = steps.findIndex(({ uses }) => uses?.startsWith('actions/configure-pages@'));
    const tests = steps.findIndex(({ run }) => run === 'npm test');
    const publishes = steps.findIndex(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(runs(steps)).toEqual(['npm test']);
    expect([asks, tests, publishes]).toEqual([asks, tests, publishes].sort((a, b) => a - b));
    expect(steps[tests]?.env).toEqual({
      SITE_URL: `\${{ steps.${steps[asks]?.id}.outputs.base_url }}`,
      PDF: '1',
    });
    expect(steps[publishes]?.with).toEqual({ path: 'dist' });
    expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs.deploy.needs).toBe('build');
  });

  test('the whole report runs on demand alone, and is kept whatever it says', () => {
    const { on, jobs } = workflow('report');
    const steps: readonly Step[] = jobs.report.steps;
    expect(on).toBe('workflow_dispatch');
    expect(runs(steps)).toEqual(['npm run build:pdf', 'npm run report']);
    const keeps = steps.at(-1);
    expect(keeps?.uses).toMatch(/^actions\/upload-artifact@/);
    expect(keeps?.if).toBe('always()');
    expect(keeps?.with?.path).toBe('MEASURED.md');
    expect(jobs.report.permissions).toEqual({ contents: 'read' });
  });
});

describe('serveSite', () => {
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
});

describe('serveCompressed', () => {
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
});

describe('compressSite', () => {
  test('packing a site again keeps what is packed, and takes away what lost its file', () => {
    const root = mkdtempSync(join(tmpdir(), 'edition-packed-'));
    try {
      writeFileSync(join(root, 'a.html'), 'the same words '.repeat(99));
      writeFileSync(join(root, 'gone.html.gz'), '');
      const first = compressSite(root);
      expect(readdirSync(root).sort()).toEqual(['a.html', 'a.html.gz']);
      expect(compressSite(root)).toEqual(first);
      expect(readdirSync(root).sort()).toEqual(['a.html', 'a.html.gz']);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('what pages hold inline', () => {
  const root = mkdtempSync(join(tmpdir(), 'edition-inline-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, html: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), html);
  };

  test('is allowed by its hash before the site is built: the first sheet of pages in each depth, and the script that waits', () => {
    const sheets = ['a.html', 'a/b.html', 'a/b/c.html'].map((path) => hashSource(firstSheet(path)));
    const { content } = releasedPolicy(join(root, 'none'));
    expect(content['style-src']).toEqual(["'self'", ...sheets]);
    expect(content['script-src']).toEqual(["'self'", ...[askForTypefaces, awaitSheets].map(hashSource)]);
    expect(new Set(sheets).size).toBe(3);
  });

  test('is allowed in a built site, and in its frozen versions, which hold what pages held then', () => {
    write('404.html', '<p>No sheet</p>');
    write('index.html', '<style>a{}</style><script>0</script>');
    write('claims/one.html', '<style>b{}</style><script>0</script>');
    write('v/0.9.0/index.html', '<style>a{}</style><script>0</script>');
    write(
      'v/0.9.0/claims/one.html',
      '<style>c{}</style><script type="application/json">{}</script><script src="a.js"></script><script>1</script>',
    );
    const { content } = sitePolicy(root);
    expect(new Set(content['style-src'])).toEqual(
      new Set(["'self'", ...['a{}', 'b{}', 'c{}'].map(hashSource)]),
    );
    expect(new Set(content['script-src'])).toEqual(new Set(["'self'", ...['0', '1'].map(hashSource)]));
  });
});
