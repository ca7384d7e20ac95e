import type { Page } from 'playwright-core';

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
