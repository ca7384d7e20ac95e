import { launchBrowser } from '../../../integrations/launchBrowser.ts';
import type { Engine } from './engine.ts';
import { keys } from './engine.ts';

const names: Readonly<Record<string, string>> = { [keys.escape]: 'Escape' };

/** Starts the Chromium of the dev dependencies. */
export async function launchChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  return {
    version: `Chromium ${browser.version()}`,
    open: async (address) => {
      await page.goto(address);
    },
    run: async (code, ...values) =>
      JSON.parse(
        await page.evaluate(
          `Promise.resolve((${code})(...${JSON.stringify(values)})).then((value) => JSON.stringify(value) ?? 'null')`,
        ),
      ),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: async (characters) => {
      for (const character of characters) await page.keyboard.press(names[character] ?? character);
    },
    messages: async () => messages,
    close: () => browser.close(),
  };
}
