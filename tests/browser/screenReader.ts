import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';

/** Puts a virtual screen reader into every page of a context, as the global `reader`. */
export async function withReader(context: BrowserContext): Promise<BrowserContext> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { virtual } from '@guidepup/virtual-screen-reader/browser.js'; globalThis.reader = virtual;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  await context.addInitScript({ content: outputFiles[0]?.text ?? '' });
  return context;
}

interface Reader {
  start(options: { container: Element }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  lastSpokenPhrase(): Promise<string>;
}

/** What a screen reader says of the first element that a selector names, phrase by phrase, from its beginning to its end. */
export function listen(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const { reader } = globalThis as unknown as { reader: Reader };
    const container = document.querySelector(selector);
    if (!container) throw new Error(`the page has no ${selector}`);
    // The reader takes the attribute for it, browsers the styles: what these show is read.
    for (const element of container.querySelectorAll('[hidden]'))
      if (getComputedStyle(element).display !== 'none') element.removeAttribute('hidden');
    await reader.start({ container });
    const first = await reader.lastSpokenPhrase();
    // It goes round: when the beginning comes again, all was said.
    for (let step = 0; step < 2000; step++) {
      await reader.next();
      if ((await reader.lastSpokenPhrase()) === first) break;
    }
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return said.slice(0, -1);
  }, selector);
}

/**
 * What was said as a text to read: what stands inside something is indented under it, in place of “end of …”. Groups
 * without a name are left out, as browsers do with them in drawings.
 */
export function transcript(said: readonly string[]): string {
  const ends = new Set(said.filter((phrase) => phrase.startsWith('end of ')));
  let depth = 0;
  const lines = said
    .filter((phrase) => phrase !== 'group' && phrase !== 'end of group' && phrase.trim())
    .flatMap((phrase) => {
      if (ends.has(phrase)) {
        depth -= 1;
        return [];
      }
      const line = `${'  '.repeat(depth)}${phrase}`;
      if (ends.has(`end of ${phrase}`)) depth += 1;
      return [line];
    });
  return `${lines.join('\n')}\n`;
}
