import { placeAt } from '../check/placeAt.ts';
import type { Problem } from '../check/problem.ts';
import type { TextFile } from '../check/textFile.ts';
import { isAddress } from './isAddress.ts';

/** Old address → the address that it leads to now, both from the root of the site. */
export type Redirects = Readonly<Record<string, string>>;

/** What the redirects are checked against. */
export interface RedirectContext {
  /** Addresses of the built site, before redirects are applied; left out before it is built. */
  readonly present?: ReadonlySet<string>;
  readonly locked: ReadonlySet<string>;
  /** Where the redirects are written down. */
  readonly source: TextFile;
}

/** Finds redirects that do nothing, lead nowhere or hide a page that exists. */
export function checkRedirects(
  redirects: Redirects,
  { present, locked, source }: RedirectContext,
): Problem[] {
  const { file, text } = source;
  return Object.entries(redirects).flatMap(([from, to]) => {
    const wrong = fault(from, to);
    if (!wrong) return [];
    const at = placeAt(text, Math.max(0, text.indexOf(from)));
    return [{ file, ...at, what: `the redirect of ${from} ${wrong[0]}`, mend: wrong[1] }];
  });

  function fault(from: string, to: string): readonly [string, string] | undefined {
    const bad = [from, to].find((address) => typeof address !== 'string' || !isAddress(address));
    if (bad !== undefined)
      return [
        `holds “${bad}”, which is no address`,
        'write paths from the root of the site: “terms.html#soc”',
      ];
    if (present?.has(from)) return ['hides an address that the site has', 'take the line out'];
    if (!locked.has(from))
      return ['is for an address that was never published', 'correct it, or take the line out'];
    if (Object.hasOwn(redirects, to))
      return [`leads to ${to}, which is redirected itself`, `lead straight to ${redirects[to]}`];
    if (present && !present.has(to))
      return [`leads to ${to}, which does not exist`, 'choose an address of the site'];
    if (!from.includes('#') && extension(from) !== extension(to.split('#')[0] ?? ''))
      return [`leads to ${to}, a file of another kind`, 'a page leads to a page, a CSV file to a CSV file'];
    return undefined;
  }
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}
