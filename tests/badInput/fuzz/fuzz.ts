import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** What a check made of changes to the edition. */
export interface Fuzzed {
  /** Changes that must be found. */
  readonly bad: number;
  /** Changes that must pass. */
  readonly good: number;
  /** The kinds of change that were made. */
  readonly names: readonly string[];
  /** The kinds for which the edition has no place: records that it has none of. */
  readonly idle: readonly string[];
  /** What went wrong: a bad change that nobody saw, placed or explained, or a good one that was refused. */
  readonly holes: readonly string[];
}

/**
 * Changes the edition in memory many times, each time in one place, and asks the check of each.
 *
 * @param count how many changes
 * @param seed another one tries other places
 * @param only `pass` makes only good changes, `stop` only bad ones; by default both
 */
export async function fuzz(count: number, seed: number, only?: 'pass' | 'stop'): Promise<Fuzzed> {
  const parts = Math.min(2, availableParallelism());
  const all = await Promise.all(
    Array.from({ length: parts }, (_, part) => runPart([part, parts, count, seed, ...(only ? [only] : [])])),
  );
  return {
    bad: all.reduce((sum, { bad }) => sum + bad, 0),
    good: all.reduce((sum, { good }) => sum + good, 0),
    names: [...new Set(all.flatMap(({ names }) => names))],
    idle: [...new Set(all.flatMap(({ idle }) => idle))],
    holes: all.flatMap(({ holes }) => holes),
  };
}

function runPart(values: readonly (number | string)[]): Promise<Fuzzed> {
  return new Promise((resolve, reject) => {
    const child = spawn('node', ['tests/badInput/fuzz/runFuzz.ts', ...values.map(String)]);
    let [out, errors] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(errors))));
  });
}
