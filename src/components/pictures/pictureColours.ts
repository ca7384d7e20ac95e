import { readFileSync } from 'node:fs';

/**
 * The colours of a scheme by name, for what stands without the stylesheets of pages.
 *
 * @param css the text of `src/styles/tokens.css`
 * @param before what stands before the rule of the scheme: nothing of the light one
 * @returns `{ '--ink': '#1d1b18', … }`
 * @throws Error when there is no such rule for :root
 */
function tokensOf(css: string, before: RegExp): Readonly<Record<string, string>> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const [, body] = new RegExp(`${before.source}\\s*:root\\s*\\{([^}]*)\\}`).exec(plain) ?? [];
  if (body === undefined)
    throw new Error(`src/styles/tokens.css has no rule for :root after ${before.source}`);
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,8})/g)].map(([, name, value]) => [name, value]),
  );
}

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of pictures: those of the light scheme, by the name of their custom property. */
export const pictureColours = tokensOf(css, /^/);

/** Those of the dark scheme, for what heeds the reader's choice. */
export const darkColours = tokensOf(css, /prefers-color-scheme: dark\)\s*\{/);
