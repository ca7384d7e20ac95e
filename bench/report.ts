/**
 * Measures the built edition part by part and prints one table for each. `npm run report` runs all parts, `npm run report sizes load`
 * those; each writes its table, with its day, into `MEASURED.md`. With `--print`, as `npm run bench` and its like have it, nothing is
 * written. Exits with 1 when a limit is not kept.
 */
// First, as charts ask for it when they are loaded.
import '../src/lib/standInWindow.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { type Measure, printMeasure } from './measure.ts';
import { axe, colours, matrix } from './parts/accessibility.ts';
import { badInput, reproducible } from './parts/builds.ts';
import { dev } from './parts/dev.ts';
import { engines } from './parts/engines.ts';
import { formats, sizes } from './parts/files.ts';
import { growth } from './parts/growth.ts';
import { lighthouse } from './parts/lighthouse.ts';
import { load } from './parts/load.ts';
import { markup } from './parts/markup.ts';
import { pictures, screenshots } from './parts/pictures.ts';
import { observatory, safety } from './parts/safety.ts';
import { bench } from './parts/speed.ts';
import { tests } from './parts/tests.ts';

/** The parts of the report by name, in its order. */
const measures: Readonly<Record<string, Measure>> = {
  sizes,
  bench,
  dev,
  growth,
  lighthouse,
  load,
  formats,
  pictures,
  engines,
  axe,
  markup,
  matrix,
  colours,
  screenshots,
  safety,
  observatory,
  badInput,
  reproducible,
  tests,
};
const file = 'MEASURED.md';
const head = `# Measured

Written by \`npm run report\`, part by part. Machines differ: compare figures of one part, not of two days.`;
const machine = `${platform()} ${arch()}, ${availableParallelism()} cores, Node ${process.versions.node}`;

const asked = process.argv.slice(2).filter((word) => word !== '--print');
const keeps = !process.argv.includes('--print');
const unknown = asked.filter((name) => !(name in measures));
if (unknown.length) {
  console.error(`report: no part “${unknown.join('”, “')}” – it has ${Object.keys(measures).join(', ')}`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length && !asked.includes(name)) continue;
  const rows = await measure.run();
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
  const command = `\`${commandOf(name, measure)}\``;
  if (!keeps) {
    console.log(printMeasure(measure.title, command, rows));
    continue;
  }
  const today = new Date().toISOString().slice(0, 10);
  const part = printMeasure(measure.title, `${command}, ${today}, ${machine}`, rows);
  console.log(`${part}\n`);
  keep(measure.title, part);
}

/** What gives this part alone, under the same conditions. */
function commandOf(name: string, { heeds = [] }: Measure): string {
  const conditions = heeds.flatMap((variable) =>
    process.env[variable] ? [`${variable}=${process.env[variable]}`] : [],
  );
  return [...conditions, keeps ? `npm run report ${name}` : `npm run ${name}`].join(' ');
}

/** Puts a part in its place in the file, where one of that title may stand from another day. */
function keep(title: string, part: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const kept = text.split(/\n+(?=## )/).slice(1);
  const parts = new Map(kept.map((one) => [/^## (.*)/.exec(one)?.[1] ?? '', one.trim()]));
  parts.set(title, part);
  const ordered = Object.values(measures).flatMap((measure) => parts.get(measure.title) ?? []);
  writeFileSync(file, `${[head, ...ordered].join('\n\n')}\n`);
}
