import { posix } from 'node:path';
import { versionPath } from './pathOf.ts';

/** A file that others name and that is not there. */
export interface MissingFile {
  /** From the root of the site: `_astro/styles.css`. */
  readonly path: string;
  /** The files that name it, in their order. */
  readonly namedBy: readonly string[];
}

/**
 * The files of a site that its pages and stylesheets load or link to and that are not there. A page without its stylesheet looks broken to
 * everybody, so a build must not end well with one.
 *
 * @param files every file, pages and stylesheets with their text; those of frozen versions (`v/`) are none of a build's
 * @param root where the site stands on its host, for addresses that begin there: `/edition/`
 * @param coming the version that is being released: what is there now will be in its copy
 */
export function missingFiles(
  files: readonly { readonly path: string; readonly text?: string | undefined }[],
  root = '/',
  coming?: string,
): readonly MissingFile[] {
  const there = new Set(files.map(({ path }) => path));
  const missing = new Map<string, string[]>();
  for (const { path, text } of files) {
    if (text === undefined || path.startsWith('v/')) continue;
    for (const target of new Set(addressesIn(text, path))) {
      const named = fileNamed(path, target, root);
      // A page that a host shows at any depth looks for a file upwards; it finds one of several.
      const kept =
        coming && named.startsWith(versionPath(coming, ''))
          ? named.slice(versionPath(coming, '').length)
          : named;
      if (named.startsWith('../') || there.has(kept) || there.has(posix.join(named, 'index.html'))) continue;
      missing.set(named, [...(missing.get(named) ?? []), path]);
    }
  }
  return [...missing].map(([path, namedBy]) => ({ path, namedBy }));
}

/**
 * The file that a page or a stylesheet names, from the root of the site.
 *
 * @param by the file that names it
 * @param address as it is written there, without query and fragment
 * @param root where the site stands on its host, if that is known: the page for wrong addresses writes addresses from there
 */
export function fileNamed(by: string, address: string, root?: string): string {
  return root && address.startsWith(root)
    ? address.slice(root.length)
    : posix.join(posix.dirname(by), address);
}

/** The addresses of the site's own files in a page or a stylesheet, without query and fragment. */
function addressesIn(text: string, path: string): string[] {
  const named = path.endsWith('.css')
    ? text.matchAll(/url\(["']?([^"')#?\]]+)/g)
    : text.matchAll(/ (?:href|src)="([^"#?]+)/g);
  return [...named]
    .map(([, address = '']) => address)
    .filter((address) => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(address));
}
