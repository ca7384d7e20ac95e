import type { Spot, TextDirective } from '../../../src/lib/textFragments/textFragment.ts';

/** What a browser reads in a text directive (WICG, URL Fragment Text Directives, “parse a text directive”). */
export function parseDirective(directive: string): TextDirective | undefined {
  const parts = directive.replace(/^:~:text=/, '').split(',');
  const taken: { prefix?: string; suffix?: string } = {};
  if (parts[0]?.endsWith('-')) taken.prefix = decodeURIComponent(parts.shift()?.slice(0, -1) ?? '');
  if (parts.at(-1)?.startsWith('-')) taken.suffix = decodeURIComponent(parts.pop()?.slice(1) ?? '');
  const [start, end, ...more] = parts;
  if (!start || more.length > 0) return undefined;
  return { ...taken, start: decodeURIComponent(start), ...(end && { end: decodeURIComponent(end) }) };
}

/**
 * The first place that fits a directive, found as the specification has it (“find a range from a text directive”): each term bounded by
 * words' ends, prefix and suffix parted from the passage by nothing but white space, nothing across runs but the stretch itself. The
 * comparison is without case.
 */
export function findDirective(
  runs: readonly string[],
  { prefix, start, end, suffix }: TextDirective,
): { from: Spot; to: Spot } | undefined {
  for (const from of placesOf(runs, start)) {
    const run = runs[from.run] ?? '';
    const before = run.slice(0, from.offset).trimEnd().toLowerCase();
    if (
      prefix !== undefined &&
      !(
        before.endsWith(prefix.toLowerCase()) && bounded(before, before.length - prefix.length, before.length)
      )
    )
      continue;
    const opened = { run: from.run, offset: from.offset + start.length };
    const ends = end === undefined ? [from] : placesOf(runs, end).filter((spot) => !isBefore(spot, opened));
    for (const spot of ends) {
      const to = { run: spot.run, offset: spot.offset + (end ?? start).length };
      const after = (runs[to.run] ?? '').slice(to.offset).trimStart().toLowerCase();
      if (
        suffix === undefined ||
        (after.startsWith(suffix.toLowerCase()) && bounded(after, 0, suffix.length))
      )
        return { from, to };
    }
  }
  return undefined;
}

function placesOf(runs: readonly string[], words: string): Spot[] {
  const sought = words.toLowerCase();
  return runs.flatMap((run, index) => {
    const text = run.toLowerCase();
    const found: Spot[] = [];
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
      if (bounded(text, at, at + sought.length)) found.push({ run: index, offset: at });
    return found;
  });
}

function bounded(text: string, start: number, end: number): boolean {
  const joins = (index: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(index - 1, index + 1));
  return !joins(start) && !joins(end);
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.run < b.run || (a.run === b.run && a.offset < b.offset);
}
