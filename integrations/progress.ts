/**
 * What a person sees while the edition is built: a line for each stage, with its counts and seconds. On a terminal the line of the
 * running stage moves; what others print meanwhile is never overwritten.
 */
import { styleText } from 'node:util';

/** The stage that runs, and since when; there is one at a time. */
let running: { readonly name: string; readonly since: number; shown: number } | undefined;
const terminal = process.stdout.isTTY === true;
/** Milliseconds between two counts that are shown. */
const pause = 100;

/** Begins a stage; one that still runs is left without a line. */
export function beginStage(name: string): void {
  running = { name, since: performance.now(), shown: 0 };
  if (terminal) showRunning(nameOf(name));
}

/** Shows how far the running stage is, on a terminal only. */
export function countStage(done: number, of: number, things: string): void {
  if (!terminal || !running) return;
  const now = performance.now();
  if (now - running.shown < pause) return;
  running.shown = now;
  showRunning(`${nameOf(running.name)}${printCount(done)} of ${printCount(of)} ${things}`);
}

/** Ends the running stage and prints its line. @param summary what was done: “1,098 routes” */
export function endStage(summary: string): void {
  if (!running) return;
  const seconds = ((performance.now() - running.since) / 1000).toFixed(1);
  console.log(`${nameOf(running.name)}${summary.padEnd(68)} ${seconds.padStart(6)} s`);
  running = undefined;
}

/** Does one stage. @param work returns the summary, see `endStage` */
export async function stage(name: string, work: () => string | Promise<string>): Promise<void> {
  beginStage(name);
  endStage(await work());
}

/** A count as people read it: thousands parted. With a noun, in its number: “1 route”, “1,098 routes”. */
export function printCount(count: number, noun = ''): string {
  const figure = count.toLocaleString('en-GB');
  return noun ? `${figure} ${noun}${count === 1 ? '' : 's'}` : figure;
}

function nameOf(name: string): string {
  return styleText('bold', name.padEnd(11));
}

/** A line without an end: whatever is printed next, a warning say, takes its place. */
function showRunning(line: string): void {
  const cleared = '\r\u001b[K';
  process.stdout.write(cleared + line);
  for (const stream of [process.stdout, process.stderr]) {
    const { write } = stream;
    stream.write = ((...rest: Parameters<typeof write>) => {
      restore();
      process.stdout.write(cleared);
      return stream.write(...rest);
    }) as typeof write;
    restorers.push(() => {
      stream.write = write;
    });
  }
}

const restorers: (() => void)[] = [];

function restore(): void {
  for (const back of restorers.splice(0)) back();
}
