/**
 * Scores the built site by the rules of MDN's HTTP Observatory, without a network: nginx with `hosting/nginx.conf` and a
 * certificate made for this run. The package is large and no dependency of ours; OBSERVATORY names a folder that has it:
 *
 *     npm install --ignore-scripts --prefix /tmp/observatory @mdn/mdn-http-observatory
 *     OBSERVATORY=/tmp/observatory npm run observatory
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasNginx, startNginx } from './startNginx.ts';

const wanted = 130;
const home = process.env.OBSERVATORY;
if (!home || !hasNginx) {
  console.log(
    `Skipped: ${hasNginx ? 'OBSERVATORY names no folder with @mdn/mdn-http-observatory' : 'nginx is not installed'}.`,
  );
  process.exit(0);
}
if (process.env.OBSERVATORY_CERTIFICATE) await score(home);
else start();

/** Runs this script again, trusting a certificate for `localhost`: Node reads what it trusts only when it starts. */
function start(): never {
  const folder = mkdtempSync(join(tmpdir(), 'edition-observatory-'));
  const request =
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  const { status: made, stderr } = spawnSync(
    'openssl',
    [...request.split(' '), '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    { encoding: 'utf8' },
  );
  if (made !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  const { status } = spawnSync(process.execPath, [import.meta.filename], {
    stdio: 'inherit',
    env: {
      ...process.env,
      OBSERVATORY_CERTIFICATE: folder,
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    },
  });
  rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
}

async function score(folder: string): Promise<void> {
  const load = (file: string) =>
    import(pathToFileURL(resolve(folder, 'node_modules/@mdn/mdn-http-observatory/src', file)).href);
  // The hosts that browsers never call over HTTP; the package fetches the list when it is installed. No list has `localhost`.
  const preloaded = join(folder, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
  const { retrieve } = await load('retriever/retriever.js');
  const { ALL_TESTS } = await load('constants.js');
  const { getScoreModifier } = await load('grader/grader.js');
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('grader/charts.js');
  const certificate = process.env.OBSERVATORY_CERTIFICATE ?? '';
  const server = await startNginx({
    tls: { cert: join(certificate, 'cert.pem'), key: join(certificate, 'key.pem') },
  });
  const port = (address: string) => Number(new URL(address).port);
  const responses = await retrieve('localhost', {
    httpPort: port(server.address),
    httpsPort: port(server.secure),
  });
  server.stop();
  const results = ALL_TESTS.map((run: (responses: unknown) => { result: string; pass: boolean }) =>
    run(responses),
  );
  let penalties = 0;
  let bonuses = 0;
  for (const { result, pass, constructor: rule } of results) {
    const points = getScoreModifier(result);
    if (points < 0) penalties += points;
    else bonuses += points;
    console.log(`${pass ? 'pass' : 'FAIL'} ${String(points).padStart(4)}  ${rule.name}: ${result}`);
  }
  const base = 100 + penalties;
  const total = base >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? base + bonuses : base;
  console.log(`Score ${total}, wanted ${wanted}`);
  process.exitCode = total >= wanted ? 0 : 1;
}
