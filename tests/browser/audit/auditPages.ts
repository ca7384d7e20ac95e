import type { Browser, Page } from 'playwright-core';
import { type Audit, audit, withAxe } from './audit.ts';
import { openEverything } from './openEverything.ts';

/** The widths of a phone, a tablet and a desk. */
export const widths = [320, 768, 1280] as const;

/** What a reader's system asks for. */
export const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe said of several pages; each line begins with its page and state. */
export interface PagesAudit extends Audit {
  /** How often axe was asked. */
  readonly states: number;
}

/**
 * Asks axe of pages in every width and scheme, closed and open, two pages at a time. A page is loaded once: it then changes its
 * width and scheme as a reader's window does.
 *
 * @param address of the site's root, with a slash at its end
 * @param done called after each page, to show how far it is
 */
export async function auditPages(
  browser: Browser,
  address: string,
  paths: readonly string[],
  done: (path: string) => void = () => {},
): Promise<PagesAudit> {
  const waiting = [...paths];
  const [violations, doubts]: [string[], string[]] = [[], []];
  let states = 0;
  const ask = async (page: Page, path: string, state: string) => {
    for (const scheme of schemes) {
      await page.emulateMedia(scheme);
      const said = await audit(page);
      const place = `${path}, ${state}, ${scheme.forcedColors === 'active' ? 'forced' : scheme.colorScheme}: `;
      violations.push(...said.violations.map((line) => place + line));
      doubts.push(...said.doubts.map((line) => place + line));
      states += 1;
    }
  };
  const work = async () => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const context = await withAxe(await browser.newContext());
      const page = await context.newPage();
      await page.goto(address + path);
      for (const opened of [false, true])
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          if (opened) await openEverything(page);
          await ask(page, path, `${width} px, ${opened ? 'open' : 'closed'}`);
        }
      await context.close();
      done(path);
    }
  };
  await Promise.all([work(), work()]);
  return { states, violations, doubts };
}
