import { readFileSync } from 'node:fs';

/**
 * The colours of the light scheme by name, for a drawing that stands alone.
 *
 * @param css the text of `src/styles/tokens.css`
 * @returns `{ '--ink': '#1d1b18', … }`
 * @throws Error when the first rule is not `:root`
 */
function lightTokens(css: string): Readonly<Record<string, string>> {
  const [, body] = /^[^{]*:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[\s\S]*?\*\//g, '')) ?? [];
  if (body === undefined) throw new Error('src/styles/tokens.css does not begin with a rule for :root');
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,8})/g)].map(([, name, value]) => [name, value]),
  );
}

/** The colours of pictures: those of the light scheme, by the name of their custom property. */
export const pictureColours = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
