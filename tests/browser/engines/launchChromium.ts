import { launchBrowser } from '../../../integrations/launchBrowser.ts';
import type { Engine, Point, Reader } from './engine.ts';
import { keys } from './engine.ts';

const names: Readonly<Record<string, string>> = {
  [keys.escape]: 'Escape',
  [keys.enter]: 'Enter',
  [keys.tab]: 'Tab',
  [keys.end]: 'End',
  [keys.home]: 'Home',
  [keys.left]: 'ArrowLeft',
  [keys.up]: 'ArrowUp',
  [keys.right]: 'ArrowRight',
  [keys.down]: 'ArrowDown',
};

/** Starts the Chromium of the dev dependencies. */
export async function launchChromium({ lessMotion = false }: Reader = {}): Promise<Engine> {
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    reducedMotion: lessMotion ? 'reduce' : 'no-preference',
  });
  const devtools = await page.context().newCDPSession(page);
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
    hoverAt: ({ x, y }) => page.mouse.move(x, y),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    drag: async (points, by) => {
      const [first, ...others] = points;
      const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
        devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
      if (!first) return;
      if (by === 'mouse') {
        await page.mouse.move(first.x, first.y);
        await page.mouse.down();
        for (const { x, y } of others) await page.mouse.move(x, y);
        await page.mouse.up();
      } else {
        await finger('touchStart', first);
        for (const point of others) await finger('touchMove', point);
        await finger('touchEnd');
      }
    },
    type: async (characters) => {
      for (const character of characters) await page.keyboard.press(names[character] ?? character);
    },
    messages: async () => messages,
    close: () => browser.close(),
  };
}
