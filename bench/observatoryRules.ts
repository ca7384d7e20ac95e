/**
 * Started by `scoreSite` with the folder of MDN's Observatory and that of the certificate: serves `dist` by nginx and prints what
 * each rule says, as JSON.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startNginx } from '../integrations/servers/startNginx.ts';

const [home = '', certificate = ''] = process.argv.slice(2);
const load = (file: string) =>
  import(pathToFileURL(resolve(home, 'node_modules/@mdn/mdn-http-observatory/src', file)).href);
// The hosts that browsers never call over HTTP; the package fetches the list when it is installed. No list has `localhost`.
const preloaded = join(home, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
const { retrieve } = await load('retriever/retriever.js');
const { ALL_TESTS } = await load('constants.js');
const { getScoreModifier } = await load('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('grader/charts.js');
const server = await startNginx({
  tls: { cert: join(certificate, 'cert.pem'), key: join(certificate, 'key.pem') },
});
const port = (address: string) => Number(new URL(address).port);
const responses = await retrieve('localhost', {
  httpPort: port(server.address),
  httpsPort: port(server.secure),
});
server.stop();
const rules = ALL_TESTS.map((run: (responses: unknown) => { result: string; pass: boolean }) => {
  const { result, pass, constructor: rule } = run(responses);
  return { rule: rule.name, result, pass, points: getScoreModifier(result) };
}) as { points: number }[];
const sum = (wanted: (points: number) => boolean) =>
  rules.reduce((total, { points }) => (wanted(points) ? total + points : total), 0);
const base = 100 + sum((points) => points < 0);
const score = base >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? base + sum((points) => points > 0) : base;
console.log(JSON.stringify({ score, rules }));
