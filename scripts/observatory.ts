/**
 * Scores the built site by the rules of MDN's HTTP Observatory, without a network. The package is large and no dependency of
 * ours; OBSERVATORY names a folder that has it:
 *
 *     npm install --ignore-scripts --prefix /tmp/observatory @mdn/mdn-http-observatory
 *     OBSERVATORY=/tmp/observatory npm run observatory
 */
import { scoreSite } from './observatory/scoreSite.ts';

const wanted = 130;
const scored = scoreSite();
if (typeof scored === 'string') console.log(`Skipped: ${scored}.`);
else {
  for (const { rule, result, pass, points } of scored.rules)
    console.log(`${pass ? 'pass' : 'FAIL'} ${String(points).padStart(4)}  ${rule}: ${result}`);
  console.log(`Score ${scored.score}, wanted ${wanted}`);
  process.exitCode = scored.score >= wanted ? 0 : 1;
}
