/**
 * Loads the built site for 10 seconds: nginx with `hosting/nginx.conf`, wrk with 32 connections, both on this machine. Prints
 * requests per second and errors for a section page; skips with a message where either program is missing.
 */
import { spawnSync } from 'node:child_process';
import { hasNginx, startNginx } from './startNginx.ts';

const missing = [...(hasNginx ? [] : ['nginx']), ...(spawnSync('wrk', ['-v']).error ? ['wrk'] : [])];
if (missing.length) {
  console.log(`Skipped: ${missing.join(' and ')} not installed (Debian: apt-get install nginx-light wrk).`);
  process.exit(0);
}
const server = await startNginx();
const { stdout } = spawnSync(
  'wrk',
  ['-t2', '-c32', '-d10s', '-H', 'Accept-Encoding: gzip', `${server.address}sections/2.html`],
  { encoding: 'utf8' },
);
server.stop();
const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
const errors = stdout.match(/^\s*(Non-2xx|Socket errors).*$/gm) ?? [];
console.log(stdout.trim());
console.log(
  `\n${Math.round(Number(perSecond))} requests a second, ${errors.length ? errors.join(', ') : '0 errors'}`,
);
process.exit(perSecond && !errors.length ? 0 : 1);
