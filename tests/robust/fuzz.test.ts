import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { expect, test, vi } from 'vitest';

// Two processes of some 40 s each on a quiet machine.
vi.setConfig({ testTimeout: 600_000 });

/** How many mutations; FUZZ=5000 npx vitest run --project robust fuzz tries more places. */
const count = Number(process.env.FUZZ ?? 520);
/** Another seed tries other places: SEED=7. */
const seed = Number(process.env.SEED ?? 1);
const parts = Math.min(2, availableParallelism());

interface Report {
  readonly bad: number;
  readonly good: number;
  readonly names: readonly string[];
  readonly holes: readonly string[];
}

const run = (part: number): Promise<Report> =>
  new Promise((resolve, reject) => {
    const child = spawn('node', ['tests/robust/fuzz/runFuzz.ts', ...[part, parts, count, seed].map(String)]);
    let [out, errors] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (errors += text));
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(errors))));
  });

test(`of ${count} changes each bad one is found, placed and explained, and each good one passes`, async () => {
  const reports = await Promise.all(Array.from({ length: parts }, (_, part) => run(part)));
  const total = (of: 'bad' | 'good') => reports.reduce((sum, report) => sum + report[of], 0);
  const names = new Set(reports.flatMap((report) => report.names));
  console.log(`${total('bad')} bad and ${total('good')} good changes of ${names.size} kinds, seed ${seed}`);
  expect(reports.flatMap(({ holes }) => holes)).toEqual([]);
  expect(total('bad')).toBeGreaterThanOrEqual(Math.min(count, 520) * 0.9);
  expect(total('good')).toBeGreaterThan(10);
});
