import { fileNamed } from '../../src/lib/urls/missingFiles.ts';
import type { BuiltPage } from './pages.ts';

/** A link of a page that stays in the site: to a file, to an id, or both. */
export interface InternalLink {
  readonly path: string;
  readonly href: string;
}

/** Every link, and every file that is loaded, that names no scheme: it stays in the site. */
export function internalLinks(pages: readonly BuiltPage[]): InternalLink[] {
  return pages
    .flatMap(({ path, document }) =>
      [...document.querySelectorAll('[href], [src]')].map((element) => ({
        path,
        href: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      })),
    )
    .filter(({ href }) => !/^[a-z]+:/.test(href));
}

/**
 * Links that lead nowhere: to a file that is not there, or to an id that its page does not have exactly once.
 *
 * @param files every file of the site, from its root
 * @param base path of the site on its host: a link may begin with it
 * @returns `page: href`
 */
export function deadLinks(pages: readonly BuiltPage[], files: readonly string[], base?: string): string[] {
  const there = new Set(files);
  const ids = new Map(
    pages.map(({ path, document }) => [path, [...document.querySelectorAll('[id]')].map(({ id }) => id)]),
  );
  return internalLinks(pages)
    .filter(({ path, href }) => {
      const [name = '', fragment] = href.split('#');
      const file = name ? fileNamed(path, name, base) : path;
      return (
        !there.has(file) ||
        (fragment && ids.has(file) && ids.get(file)?.filter((id) => id === fragment).length !== 1)
      );
    })
    .map(({ path, href }) => `${path}: ${href}`);
}
