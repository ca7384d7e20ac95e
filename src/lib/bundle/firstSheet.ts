import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { browserFloor } from './browserFloor.ts';

/** What the first sheet is made of, in `src/styles`. */
export const firstStyles = ['tokens', 'firstTypefaces', 'fallbacks', 'first'] as const;

const sheet = transformSync(
  firstStyles.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n'),
  { loader: 'css', minify: true, target: [...browserFloor] },
).code.trim();

/**
 * The styles that every page holds itself, as text of a `<style>`: all that the head of a page and its title need to stand where they
 * will. So the first text waits for no other file.
 *
 * @param path of the page, from the root: it finds the typefaces from there. Pages in one folder have the same bytes, which the policy
 *   allows by their hash
 */
export function firstSheet(path: string): string {
  return sheet.replaceAll('url(/', `url(${'../'.repeat(path.split('/').length - 1)}`);
}
