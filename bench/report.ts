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

/** A part of the report: its title, the environment variables that it heeds, and where it is; nothing is loaded that is not asked for. */
type Part = readonly [title: string, heeds: readonly string[], load: () => Promise<Measure>];

/** The parts by name, in the order of the report. */
const parts: Readonly<Record<string, Part>> = {
  sizes: ['Sizes', [], async () => (await import('./parts/files.ts')).sizes],
  bench: ['Speed in a browser', ['BESIDE'], async () => (await import('./parts/speed.ts')).bench],
  'dev:times': ['Dev loop', [], async () => (await import('./parts/dev.ts')).dev],
  growth: ['Growth', ['GROWTH'], async () => (await import('./parts/growth.ts')).growth],
  lighthouse: [
    'Lighthouse',
    ['LIGHTHOUSE', 'PAGES'],
    async () => (await import('./parts/lighthouse.ts')).lighthouse,
  ],
  load: ['Load', [], async () => (await import('./parts/load.ts')).load],
  formats: ['Formats of the output', [], async () => (await import('./parts/files.ts')).formats],
  pictures: ['Pictures', [], async () => (await import('./parts/pictures.ts')).pictures],
  engines: ['Browser engines', [], async () => (await import('./parts/engines.ts')).engines],
  axe: ['Accessibility by axe', ['WHOLE'], async () => (await import('./parts/accessibility.ts')).axe],
  markup: ['Markup', [], async () => (await import('./parts/markup.ts')).markup],
  matrix: ['Readable whatever is missing', [], async () => (await import('./parts/accessibility.ts')).matrix],
  colours: [
    'Colours, as colour-blind readers see them',
    [],
    async () => (await import('./parts/accessibility.ts')).colours,
  ],
  screenshots: ['Screenshots', [], async () => (await import('./parts/pictures.ts')).screenshots],
  safety: ['Safety', ['OBSERVATORY'], async () => (await import('./parts/safety.ts')).safety],
  observatory: [
    'MDN’s HTTP Observatory',
    ['OBSERVATORY'],
    async () => (await import('./parts/safety.ts')).observatory,
  ],
  cases: [
    'Cases that people met',
    ['OLD_CHROMIUM'],
    async () => (await import('./parts/cases.ts')).heldCases,
  ],
  badInput: ['Bad input', ['FUZZ', 'SEED'], async () => (await import('./parts/builds.ts')).badInput],
  reproducible: ['Reproducible builds', [], async () => (await import('./parts/builds.ts')).reproducible],
  tests: ['Tests', ['TESTS', 'WHOLE', 'SEED'], async () => (await import('./parts/tests.ts')).tests],
};
const file = 'MEASURED.md';
const head = `# Measured

Written by \`npm run report\`, part by part. Machines differ: compare figures of one part, not of two days.`;
const machine = `${platform()} ${arch()}, ${availableParallelism()} cores, Node ${process.versions.node}`;

const asked = process.argv.slice(2).filter((word) => word !== '--print');
const keeps = !process.argv.includes('--print');
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length) {
  console.error(`report: no part “${unknown.join('”, “')}” – it has ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, [title, heeds, load]] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue;
  const measure = await load();
  const rows = await measure();
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
  const command = `\`${commandOf(name, heeds)}\``;
  const today = new Date().toISOString().slice(0, 10);
  const text = printMeasure(title, keeps ? `${command}, ${today}, ${machine}` : command, rows);
  console.log(`${text}\n`);
  if (keeps) keep(title, text);
}

/** What gives this part alone, under the same conditions. */
function commandOf(name: string, heeds: readonly string[]): string {
  const conditions = heeds.flatMap((variable) =>
    process.env[variable] ? [`${variable}=${process.env[variable]}`] : [],
  );
  const isCommand = process.env.npm_lifecycle_event === name;
  const run = keeps ? 'npm run report' : isCommand ? 'npm run' : 'node bench/report.ts --print';
  return [...conditions, run, name].join(' ');
}

/** Puts a part in its place in the file, where one of that title may stand from another day. */
function keep(title: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const old = before.split(/\n+(?=## )/).slice(1);
  const texts = new Map(old.map((one) => [/^## (.*)/.exec(one)?.[1] ?? '', one.trim()]));
  texts.set(title, text);
  const ordered = Object.values(parts).flatMap(([title]) => texts.get(title) ?? []);
  writeFileSync(file, `${[head, ...ordered].join('\n\n')}\n`);
}
