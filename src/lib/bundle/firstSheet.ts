import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { browserFloor } from './browserFloor.ts';

/** What the first sheet is made of, in `src/styles`. */
const parts = ['tokens', 'firstTypefaces', 'fallbacks', 'first'];

const minified = new Map<string, string>();

/**
 * The styles that every page holds itself, as text of a `<style>`: all that the head of a page and its title need to stand where they
 * will. So the first text waits for no other file.
 *
 * @param path of the page, from the root: it finds the typefaces from there. Pages in folders of one depth have the same bytes, which the
 *   policy allows by their hash
 * @param css its parts as they are written; a page names them, so that the dev server sees them change
 */
export function firstSheet(
  path: string,
  css: readonly string[] = parts.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')),
): string {
  const written = css.join('\n');
  const sheet =
    minified.get(written) ??
    transformSync(written, { loader: 'css', minify: true, target: [...browserFloor] }).code.trim();
  minified.set(written, sheet);
  return sheet.replaceAll('url(/', `url(${'../'.repeat(path.split('/').length - 1)}`);
}
