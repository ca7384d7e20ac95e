import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../../integrations/compressSite.ts';
import { hasNginx, startNginx } from '../../integrations/servers/startNginx.ts';
import { ownPages } from '../../tests/browser/ownPages.ts';
import { type Measure, median } from '../measure.ts';

const page = ownPages.section;
const rounds = 3;
const seconds = 4;

/** How many requests nginx answers with our file, with and without the packed copies; both in turn, in one run. */
export const load: Measure = async () => {
  const missing = [...(hasNginx ? [] : ['nginx']), ...(spawnSync('wrk', ['-v']).error ? ['wrk'] : [])];
  if (missing.length)
    return [
      {
        what: `requests a second for ${page}`,
        figure: `skipped: ${missing.join(' and ')} not installed (Debian: apt-get install nginx-light wrk)`,
      },
    ];
  const folder = mkdtempSync(join(tmpdir(), 'edition-load-'));
  const sites = ['packed as it is asked for', 'packed copies, npm run compress'].map((name, index) => ({
    name,
    root: join(folder, String(index)),
    perSecond: [] as number[],
    errors: 0,
  }));
  try {
    for (const [index, { root }] of sites.entries()) {
      cpSync('dist', root, { recursive: true, filter: (file) => !file.endsWith('.gz') });
      if (index === 1) compressSite(root);
    }
    for (let round = 0; round < rounds; round += 1)
      for (const site of sites) {
        const server = await startNginx({ root: site.root });
        const { stdout } = spawnSync(
          'wrk',
          ['-t2', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', server.address + page],
          { encoding: 'utf8' },
        );
        server.stop();
        site.perSecond.push(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN));
        site.errors += (stdout.match(/^\s*(Non-2xx|Socket errors).*$/gm) ?? []).length;
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return sites.map(({ name, perSecond, errors }) => ({
    what: `nginx, ${page}, ${name}: requests a second, 32 connections on this machine`,
    figure: `${Math.round(median(perSecond))} (${rounds} runs of ${seconds} s: ${perSecond.map(Math.round).join(', ')}), ${errors} errors`,
    limit: '0 errors',
    holds: errors === 0 && perSecond.every((one) => one > 0),
  }));
};
