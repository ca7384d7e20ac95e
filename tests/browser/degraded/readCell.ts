import type { Page } from 'playwright-core';
import type { OpenSite } from '../openSite.ts';
import { type Condition, type ConditionName, conditions } from './conditions.ts';
import { apart, expectedOn, heardOnly, type Wanted, wanted } from './expected.ts';
import { paperProblems, readableNow } from './readableNow.ts';

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
  // Asked from here: a question that waits in a page that has only begun has got lost with it.
  while (early && !(await page.evaluate(showsWords))) await page.waitForTimeout(50);
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

/** All that the browser tells a screen reader of a page, in its order, without spaces and in small letters. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: string[] = [];
  // The list is in levels; a reader goes down each branch to its end.
  const walk = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    if (node.role?.value === 'StaticText') said.push(String(node.name?.value ?? ''));
    else for (const child of node.childIds ?? []) walk(child);
  };
  const [root] = nodes;
  if (root) walk(root.nodeId);
  return squeeze(said.join(''));
}

/** Words as they are compared: capitals may come from CSS, spaces from line breaks. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/g, '').toLowerCase();
}
