import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { Parser } from 'htmlparser2';
import { nameEditionFiles } from '../src/lib/edition/editionPath.ts';
import { isSetHere, letterFonts } from '../src/lib/typefaces/letterFonts.ts';

/** A character that is written as a reference, but those that markup needs. */
const reference = /&(?!(?:amp|lt|gt|quot|#39|#34|#38|#60|#62|apos|nbsp);)[#\w]+;/;

/**
 * Characters of pages that the typefaces of pages lack, each once: browsers set them in another typeface of the reader's machine.
 *
 * @param pages path and HTML of each page
 * @param has whether a typeface of pages has a character
 * @param canCut whether those have it that the typefaces of pages are cut from
 * @returns a warning for each: the character, the first page that has it, what to do
 */
export function unusualCharacters(
  pages: readonly { readonly path: string; readonly html: string }[],
  has: (code: number) => boolean,
  canCut: (sign: string) => boolean,
): readonly string[] {
  const first = new Map<string, string>();
  const isLacking = (sign: string) => isSetHere(sign) && !first.has(sign) && !has(sign.codePointAt(0) ?? 0);
  for (const page of pages) {
    const { path, html } = page;
    // Most pages have none anywhere, and need not be taken apart.
    if (![...new Set(html)].some(isLacking) && !reference.test(html)) continue;
    for (const sign of charactersIn(html)) if (isLacking(sign)) first.set(sign, path);
  }
  return [...first].map(
    ([sign, path]) =>
      `${path} – “${sign}” (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) is in no typeface of pages, so readers see it in one of their own – that is no error; ${canCut(sign) ? 'name it in src/data/characters.txt, and the build cuts it from them' : 'write it in another way where its look matters'}`,
  );
}

/** The characters of a page's text, but those of formulas, drawings and code, which have other typefaces. */
function charactersIn(html: string): Set<string> {
  const other = new Set(['math', 'svg', 'code', 'pre', 'script', 'style', 'template']);
  const signs = new Set<string>();
  let inside = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (other.has(name)) inside += 1;
    },
    onclosetag: (name) => {
      if (other.has(name)) inside -= 1;
    },
    ontext: (text) => {
      if (inside === 0) for (const sign of text) signs.add(sign);
    },
  });
  parser.end(html);
  return signs;
}

/** Warns of characters that the typefaces in `fonts/` of a built site lack. */
export function warnCharacters(folder: string, pages: readonly string[]): void {
  const faces = globSync('fonts/*.woff2', { cwd: folder }).map(
    (file) => new Set((create(readFileSync(join(folder, file))) as Font).characterSet),
  );
  const has = (code: number) => faces.some((face) => face.has(code));
  // Read one by one, as a large site is not to be held whole.
  const texts = pages.map((path) => ({
    path,
    get html() {
      return readFileSync(join(folder, path), 'utf8');
    },
  }));
  for (const warning of unusualCharacters(texts, has, (sign) => letterFonts([sign]).length > 0))
    console.warn(`warning: ${nameEditionFiles(warning)}`);
}
