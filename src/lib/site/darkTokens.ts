/**
 * The colours of the dark scheme by name, for a drawing that stands alone and follows the reader's choice.
 *
 * @param css the text of `src/styles/tokens.css`
 * @returns `{ '--ink': '#ebe6db', … }`
 * @throws Error when no rule for `:root` stands under `prefers-color-scheme: dark`
 */
export function darkTokens(css: string): Readonly<Record<string, string>> {
  const [, body] = /@media \(prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/.exec(css) ?? [];
  if (body === undefined)
    throw new Error('src/styles/tokens.css has no rule for :root under prefers-color-scheme: dark');
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,8})/g)].map(([, name, value]) => [name, value]),
  );
}
