import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.0 to 2.2, A and AA, and axe's best practices; those that rest by default, too. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a page in one state. */
export interface Audit {
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
