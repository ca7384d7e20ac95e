import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { OpenSite } from '../openSite.ts';
import { openEverything } from './openEverything.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.0 to 2.2, A and AA, and axe's best practices; those that rest by default, too. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a page in one state. */
interface Audit {
  /** `rule: selector – what is wrong`; empty when nothing is. */
  readonly violations: readonly string[];
  /** What axe cannot tell by itself, and a person must: `rule, kind of doubt: selector`. */
  readonly doubts: readonly string[];
}

/** Puts axe into every page of a context, beside the page's own scripts, so no policy of a page stops it. */
export async function withAxe(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript({ content: source });
  return context;
}

/** Asks axe of a page as it stands now. */
export function audit(page: Page): Promise<Audit> {
  return page.evaluate(async (tags) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const rules = Object.fromEntries(tool.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, incomplete } = await tool.run(document, {
      runOnly: tags,
      rules,
      resultTypes: ['violations', 'incomplete'],
      // Loads what the page has loaded already, to read its media queries; the widths here are real.
      preload: false,
    });
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')} – ${failureSummary?.replace(/\s+/g, ' ')}`,
        ),
      ),
      doubts: incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const kinds = [...any, ...all, ...none].map(
            ({ id: check, data }) => (data as { messageKey?: string } | null)?.messageKey ?? check,
          );
          return `${id}, ${[...new Set(kinds)].join(' + ')}: ${target.join(' ')}`;
        }),
      ),
    };
  }, tags);
}

/** The widths of a phone, a tablet and a desk. */
export const widths = [320, 768, 1280] as const;

/** What a reader's system asks for. */
const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** A page as a reader may have it before them. */
interface State {
  readonly opened: boolean;
  readonly width: (typeof widths)[number];
  readonly scheme: (typeof schemes)[number];
}

/** Every width in every scheme, closed and open; what is opened stays open, so closed ones come first. */
export const states: readonly State[] = [false, true].flatMap((opened) =>
  widths.flatMap((width) => schemes.map((scheme) => ({ opened, width, scheme }))),
);

/**
 * Asks axe of a page in several states; each line begins with its page and state. The page is loaded once: it then changes
 * its width and scheme as a reader's window does.
 *
 * @param asked some of the states, in their order
 */
export async function auditPage(site: OpenSite, path: string, asked: readonly State[]): Promise<Audit> {
  const [violations, doubts]: [string[], string[]] = [[], []];
  await site.visit(path, { prepare: withAxe }, async (page) => {
    let opened: number | undefined;
    for (const state of asked) {
      opened = await bring(page, state, opened);
      const said = await audit(page);
      const { width, scheme } = state;
      const shown = scheme.forcedColors === 'active' ? 'forced' : scheme.colorScheme;
      const place = `${path}, ${width} px, ${state.opened ? 'open' : 'closed'}, ${shown}: `;
      violations.push(...said.violations.map((line) => place + line));
      doubts.push(...said.doubts.map((line) => place + line));
    }
  });
  return { violations, doubts };
}

/** Asks axe of pages in every state, two pages at a time. */
export async function auditPages(site: OpenSite, paths: readonly string[]): Promise<Audit> {
  const waiting = [...paths];
  const [violations, doubts]: [string[], string[]] = [[], []];
  const work = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const said = await auditPage(site, path, states);
      violations.push(...said.violations);
      doubts.push(...said.doubts);
    }
  };
  await Promise.all([work(), work()]);
  return { violations, doubts };
}

/**
 * Brings a page into a state. What is opened is opened on a phone first, and again as the window grows.
 *
 * @param before the width at which the page was opened last
 */
async function bring(
  page: Page,
  { opened, width, scheme }: State,
  before?: number,
): Promise<number | undefined> {
  await page.emulateMedia(scheme);
  const steps = opened ? widths.filter((one) => one <= width && one > (before ?? 0)) : [width];
  for (const step of steps) {
    await page.setViewportSize({ width: step, height: 900 });
    if (opened) await openEverything(page);
  }
  return opened ? width : before;
}
