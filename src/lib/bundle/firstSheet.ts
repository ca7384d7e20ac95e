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

/**
 * The text of the script that stands behind the first sheet and asks for the typefaces of text. These may be left out (`font-display:
 * optional`), and as the first text waits for no file it would always be there before them, also on later pages. A browser waits for them,
 * a tenth of a second at most, where a link asks for them before; from disk, where such links fail, it is asked to load them at once.
 * A browser that gives up on a late one says so there, and nothing is lost.
 */
export const askForTypefaces = [
  'for(let n of["serif","sans"])',
  'location.protocol=="file:"?document.fonts.load("1em \'Edition "+n+"\'").catch(Boolean)',
  ':document.head.append(Object.assign(document.createElement("link"),',
  '{rel:"preload",as:"font",crossOrigin:"",href:document.querySelector("[rel=icon]").href.replace("favicon.svg","fonts/"+n+".woff2")}))',
].join('');
