import type { OpenSite } from '../openSite.ts';
import { type Condition, type ConditionName, conditions } from './conditions.ts';
import { expectedOn } from './expectedOn.ts';
import { heard, squeeze } from './heard.ts';
import { paperProblems } from './paperProblems.ts';
import { readableNow } from './readableNow.ts';
import { apart, heardOnly, type Wanted, wanted } from './wanted.ts';

/** A kind of page read under a condition: what was to be read, and what of it could not be. */
export interface Cell {
  readonly condition: ConditionName;
  readonly path: string;
  readonly counts: Readonly<Record<Wanted, number>>;
  readonly problems: readonly string[];
  /** When the first words were seen, in milliseconds after the page was asked for. */
  readonly firstWords: number;
}

/**
 * Reads a page under a condition: every wanted word must be there, in the order of the built file, seen and heard.
 *
 * @param fault done to the open page before it is read: how a test shows that it would be found
 */
export async function readCell(
  site: OpenSite,
  condition: ConditionName,
  path: string,
  fault?: () => void,
): Promise<Cell> {
  const problems: string[] = [];
  const { options, before, after, holds, paper, early, fresh }: Condition = conditions[condition];
  const page = await site.open(path, {
    ...options,
    fresh,
    before: async (page) => {
      page.on('pageerror', (error) => problems.push(`the page's script fails: ${error}`));
      await before?.(page);
    },
    until: early ? 'commit' : 'load',
  });
  if (early) await page.waitForFunction(showsWords);
  await after?.(page);
  if (fault) await page.evaluate(fault);
  if (!(await page.evaluate(holds))) problems.push(`the condition “${condition}” does not hold`);
  const expected = expectedOn(path);
  const selector = Object.values(wanted).join(', ');
  const seen = await page.evaluate(readableNow, {
    wanted: selector,
    apart,
    heardOnly,
    paper: paper ?? false,
  });
  problems.push(...seen.problems, ...differences(expected.words, seen.words));
  if (paper) problems.push(...(await page.evaluate(paperProblems)));
  problems.push(...notHeard(expected.words, await heard(page)));
  const firstWords = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.leave();
  return { condition, path, counts: expected.counts, problems: [...new Set(problems)], firstWords };
}

/** Runs in the page: whether all of it was read and its first words are drawn; scripts and fonts may still be on the way. */
function showsWords(): boolean {
  return (
    document.readyState !== 'loading' && performance.getEntriesByName('first-contentful-paint').length > 0
  );
}

function differences(expected: readonly string[], seen: readonly string[]): string[] {
  const at = expected.findIndex((word, index) => word !== seen[index]);
  if (at >= 0) return [`where “${expected[at]}” should stand, the page has “${seen[at] ?? 'nothing more'}”`];
  return seen.length > expected.length
    ? [`the page has “${seen[expected.length]}” beyond what was built`]
    : [];
}

function notHeard(expected: readonly string[], said: string): string[] {
  let at = 0;
  for (const word of expected) {
    const found = said.indexOf(squeeze(word), at);
    if (found < 0) return [`“${word}” is not told to screen readers in its place`];
    at = found + squeeze(word).length;
  }
  return [];
}
