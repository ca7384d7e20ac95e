import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';

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
