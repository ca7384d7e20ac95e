import { addAnchor } from './addAnchor.ts';
import { addMovedNote } from './addMovedNote.ts';
import type { Redirects } from './checkRedirects.ts';
import type { SiteFile } from './siteFile.ts';
import { stubPage } from './stubPage.ts';

/** What redirects do to a built site. */
export interface RedirectedSite {
  /** Pages to write: stubs, and pages that got an old id. Path → HTML. */
  readonly pages: ReadonlyMap<string, string>;
  /** Other files that moved: they stay under both names. Old path → new path. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Makes old addresses lead on:
 *
 * - a page: a stub in its place, which leads on and keeps each old id whose new address is known
 * - an id whose page is still there: an empty anchor at the new place on that page, or a line that links to the other page
 * - a data file: a copy under its old name, since a program cannot be sent on
 *
 * @param redirects without faults, see `checkRedirects`
 * @param locked every published address
 */
export function applyRedirects(
  files: readonly SiteFile[],
  redirects: Redirects,
  locked: readonly string[],
): RedirectedSite {
  const old = new Map(files.flatMap(({ path, html }) => (html === undefined ? [] : [[path, html] as const])));
  const pages = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const [from, to] of Object.entries(redirects)) {
    const [page = '', id] = from.split('#');
    const [newPage = '', newId] = to.split('#');
    const html = pages.get(page) ?? old.get(page);
    if (id === undefined && page.endsWith('.html'))
      pages.set(page, stubPage({ from, to, ids: idsOf(page, newPage) }));
    else if (id === undefined) copies.set(from, to);
    else if (html !== undefined && old.has(page))
      pages.set(
        page,
        page === newPage && newId ? addAnchor(html, newId, id) : addMovedNote(html, page, id, to),
      );
  }
  return { pages, copies };

  function idsOf(page: string, newPage: string): Map<string, string> {
    const ids = locked.flatMap((address) =>
      address.startsWith(`${page}#`) ? [address.slice(page.length + 1)] : [],
    );
    const html = old.get(newPage) ?? '';
    return new Map(
      ids.flatMap((id) => {
        const to =
          redirects[`${page}#${id}`] ?? (html.includes(` id="${id}"`) ? `${newPage}#${id}` : undefined);
        return to ? [[id, to] as const] : [];
      }),
    );
  }
}
