import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasNginx } from '../../integrations/servers/startNginx.ts';
import { readSite } from '../../integrations/siteFiles.ts';
import { sitePolicy } from '../../integrations/sitePolicy.ts';
import { headerRules, headersFor } from '../../src/lib/hosting/headers.ts';
import { openPlace } from '../../tests/browser/deployments.ts';
import { engines } from '../../tests/browser/engines/engines.ts';
import { clickThrough } from '../../tests/browser/privacy.ts';
import { everyHit, hits, probeSite } from '../../tests/browser/probes.ts';
import type { Measure, Measured } from '../measure.ts';

/** What pages may do, what code that got into one can do, and what the site asks, sets and keeps. */
export const safety: Measure = async () => {
  const pages = readSite('dist').filter(({ path }) => path.endsWith('.html') && !path.startsWith('v/'));
  const stated = pages.filter(({ html = '' }) =>
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'/.test(html),
  );
  const sent = headersFor('/index.html', headerRules(sitePolicy('dist')));
  const header = Object.entries(sent).find(([name]) => /^content-security-policy$/i.test(name))?.[1] ?? '';
  const { foreign, cookies, stores, messages } = await clickThrough(
    pages.map(({ path }) => path).filter((path) => path !== '404.html'),
  );
  return [
    {
      what: `pages that state the policy themselves, of ${pages.length}`,
      figure: `${stated.length}`,
      limit: `${pages.length}`,
      holds: stated.length === pages.length,
    },
    {
      what: 'policy that hosts send',
      figure: header,
      limit: 'no unsafe-…, no other host',
      holds: /default-src 'none'/.test(header) && !/unsafe|https?:|\*/.test(header),
    },
    ...(await askProbes()),
    scoreRow(scoreSite()),
    none('requests to other hosts, all pages clicked through', foreign),
    none('cookies', cookies),
    none('stores of the browser that hold something', stores),
    none('messages to the console', messages),
  ];
};

async function askProbes(): Promise<Measured[]> {
  const site = probeSite();
  const rows: Measured[] = [];
  for (const [name, { launch, needs }] of Object.entries(engines)) {
    const what = `ways to run code or style from markup that work, of ${everyHit.length - 1} tried, in ${name}`;
    if (!launch) {
      rows.push({ what, figure: `skipped: it needs ${needs}` });
      continue;
    }
    const engine = await launch();
    const { start, close } = await openPlace('/a/b/c/', site.root);
    await engine.open(`${start}about.html`);
    const worked = (await engine.run(hits)).filter((name) => name !== 'own-script');
    close();
    await engine.close();
    rows.push(none(what, worked));
  }
  site.remove();
  return rows;
}

function none(what: string, found: readonly string[]): Measured {
  return {
    what,
    figure: [found.length, ...new Set(found)].join('; '),
    limit: '0',
    holds: found.length === 0,
  };
}

/**
 * The rules of MDN's HTTP Observatory one by one, without a network. The package is large and no dependency of ours; OBSERVATORY
 * names a folder that has it:
 *
 *     npm install --ignore-scripts --prefix /tmp/observatory @mdn/mdn-http-observatory
 *     OBSERVATORY=/tmp/observatory npm run observatory
 */
export const observatory: Measure = async () => {
  const result = scoreSite();
  if (typeof result === 'string') return [scoreRow(result)];
  return [
    scoreRow(result),
    ...result.rules.map(({ rule, result, pass, points }) => ({
      what: `rule ${rule}: points`,
      figure: `${points} (${result})`,
      limit: 'passed',
      holds: pass,
    })),
  ];
};

const wanted = 130;

function scoreRow(result: Score | string): Measured {
  const what = 'points of MDN’s HTTP Observatory, with the headers of hosting/nginx.conf';
  if (typeof result === 'string') return { what, figure: `skipped: ${result}` };
  return { what, figure: `${result.score}`, limit: `≥ ${wanted}`, holds: result.score >= wanted };
}

interface Score {
  /** Points; 100 is a site without fault, bonuses come on top. */
  readonly score: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly result: string;
    readonly pass: boolean;
    readonly points: number;
  }[];
}

/**
 * The score of the built site by the rules of MDN's HTTP Observatory, served by nginx with `hosting/nginx.conf` and a
 * certificate made for this run.
 *
 * @returns the score; or, as a sentence, what is missing here
 */
function scoreSite(): Score | string {
  const home = process.env.OBSERVATORY;
  if (!hasNginx) return 'nginx is not installed';
  if (!home) return 'OBSERVATORY names no folder with @mdn/mdn-http-observatory';
  const folder = mkdtempSync(join(tmpdir(), 'edition-observatory-'));
  try {
    const request =
      'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
    run('openssl', [
      ...request.split(' '),
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      join(folder, 'cert.pem'),
    ]);
    // A process of its own: Node reads which certificates it trusts only when it starts.
    const script = join(import.meta.dirname, '../observatoryRules.ts');
    const said = run(process.execPath, [script, home, folder], {
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    });
    return JSON.parse(said.slice(said.lastIndexOf('{"score"')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ends with ${status}: ${stderr}`);
  return stdout;
}
