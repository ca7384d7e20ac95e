/**
 * Measures the built edition part by part and prints one table for each. `npm run report` runs all and writes
 * `MEASURED.md`; `npm run report sizes load` runs those parts and only prints. Exits with 1 when a limit is not kept.
 */
import { writeFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { measures } from './report/measures.ts';
import { sayMeasured } from './report/sayMeasured.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length) {
  console.error(`report: no part “${unknown.join('”, “')}” – it has ${Object.keys(measures).join(', ')}`);
  process.exit(2);
}
const parts: string[] = [];
let failed = false;
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length && !asked.includes(name)) continue;
  const rows = await measure.run();
  failed ||= rows.some(({ holds }) => holds === false);
  const part = sayMeasured(measure, rows);
  console.log(`${part}\n`);
  parts.push(part);
}
if (!asked.length) {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${platform()} ${arch()}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  const head = `# Measured\n\nWritten by \`npm run report\` on ${date} (${machine}). Machines differ: compare figures of one run.`;
  writeFileSync('MEASURED.md', `${[head, ...parts].join('\n\n')}\n`);
}
process.exitCode = failed ? 1 : 0;
