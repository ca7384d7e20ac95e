import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { x } from 'tar';
import type { Measure, Measured } from '../measure.ts';

/** A page with running text. */
const [section = 'paper.html'] = globSync('sections/*.html', { cwd: 'dist' }).sort();

/** What is asked of the site in an old browser, by name; each gives what is wrong, or nothing. */
const asked: Readonly<Record<string, (browser: Browser, root: string) => Promise<string>>> = {
  'the list of keys is hidden': async (browser, root) => {
    const page = await browser.newPage();
    await page.goto(`${root}${section}`);
    return (await page.locator('#keys').isVisible()) ? 'it stands open' : '';
  },
  'a number leads to its claim': async (browser, root) => {
    const page = await browser.newPage();
    await page.goto(`${root}${section}`);
    await page.locator('main a.num:visible').first().click();
    await page.waitForURL(/claims\//, { timeout: 20_000 });
    return '';
  },
  'the search finds': async (browser, root) => {
    const page = await browser.newPage();
    await page.goto(`${root}search.html?q=battery`);
    await page.locator('.results li').first().waitFor({ timeout: 20_000 });
    return '';
  },
  'claims are sorted': async (browser, root) => {
    const page = await browser.newPage();
    await page.goto(`${root}claims.html?sort=subject`);
    await page.locator('section.sorted').first().waitFor({ timeout: 20_000 });
    return '';
  },
};

/**
 * The site in Chromium 109, which has neither popovers nor `toSorted`. The package is large and no dependency of ours; OLD_CHROMIUM names a
 * folder that it was unpacked to:
 *
 *     npm pack @sparticuz/chromium@109.0.6 && tar xf sparticuz-chromium-109.0.6.tgz
 *     OLD_CHROMIUM=package npm run report cases
 */
export const oldBrowser: Measure = async () => {
  const what = 'R1: an old Chromium';
  const folder = process.env.OLD_CHROMIUM;
  if (!folder || !existsSync(join(folder, 'bin/chromium.br')))
    return [{ what, figure: 'skipped: OLD_CHROMIUM names no folder with @sparticuz/chromium@109' }];
  const home = mkdtempSync(join(tmpdir(), 'edition-old-'));
  try {
    const browser = await launch(join(folder, 'bin'), home);
    const rows: Measured[] = [];
    for (const [name, ask] of Object.entries(asked)) {
      const wrong = await ask(browser, `${pathToFileURL(resolve('dist'))}/`).catch(
        (error) => String(error).split('\n')[0] ?? '',
      );
      rows.push({
        what: `R1: Chromium ${browser.version()}: ${name}`,
        figure: wrong || 'yes',
        limit: 'yes',
        holds: !wrong,
      });
    }
    await browser.close();
    return rows;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

async function launch(packed: string, home: string): Promise<Browser> {
  const executablePath = join(home, 'chromium');
  writeFileSync(executablePath, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  });
  mkdirSync(join(home, 'libraries'));
  const libraries = join(home, 'libraries.tar');
  writeFileSync(libraries, brotliDecompressSync(readFileSync(join(packed, 'aws.tar.br'))));
  await x({ file: libraries, cwd: home });
  return chromium.launch({
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: join(home, 'lib') } as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'],
  });
}
