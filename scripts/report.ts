/**
 * Measures the built edition part by part and prints one table for each. `npm run report` runs all parts, `npm run report sizes load`
 * those; each writes its table, with its day, into `MEASURED.md`. Exits with 1 when a limit is not kept.
 */
// First, as charts ask for it when they are loaded.
import '../src/lib/standInWindow.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { measures } from './report/measures.ts';
import { sayMeasured } from './report/sayMeasured.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length) {
  console.error(`report: no part “${unknown.join('”, “')}” – it has ${Object.keys(measures).join(', ')}`);
  process.exit(2);
}
const file = 'MEASURED.md';
const head = `# Measured

Written by \`npm run report\`, part by part. Machines differ: compare figures of one part, not of two days.`;
const before = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split(/\n+(?=## )/)
      .slice(1)
  : [];
const parts = new Map(before.map((part) => [titleOf(part), part.trim()]));
const machine = `${platform()} ${arch()}, ${availableParallelism()} cores, Node ${process.versions.node}`;
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length && !asked.includes(name)) continue;
  const rows = await measure.run();
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
  const part = sayMeasured(measure, rows, `${new Date().toISOString().slice(0, 10)}, ${machine}`);
  console.log(`${part}\n`);
  parts.set(measure.title, part);
  const ordered = Object.values(measures).flatMap(({ title }) => parts.get(title) ?? []);
  writeFileSync(file, `${[head, ...ordered].join('\n\n')}\n`);
}

function titleOf(part: string): string {
  return /^## (.*)/.exec(part)?.[1] ?? '';
}
