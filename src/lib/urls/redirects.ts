import * as words from '#edition/data/language.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import { contentSecurityPolicy, policy } from '../hosting/policy.ts';
import { type Diagnostic, positionAt, type TextFile } from '../validate/diagnostic.ts';
import { relativeLink } from './pathOf.ts';
import type { SiteFile } from './siteAddresses.ts';
import { isAddress } from './urlsLock.ts';

/** Old address → the address that it leads to now, both from the root of the site. */
export type Redirects = Readonly<Record<string, string>>;

/** What the redirects are checked against. */
interface RedirectContext {
  /** Addresses of the built site, before redirects are applied; left out before it is built. */
  readonly present?: ReadonlySet<string>;
  readonly locked: ReadonlySet<string>;
  /** Where the redirects are written down. */
  readonly source: TextFile;
}

/** Finds redirects that do nothing, lead nowhere or hide a page that exists. */
export function validateRedirects(
  redirects: Redirects,
  { present, locked, source }: RedirectContext,
): Diagnostic[] {
  const { file, text } = source;
  return Object.entries(redirects).flatMap(([from, to]) => {
    const wrong = fault(from, to);
    if (!wrong) return [];
    const at = positionAt(text, Math.max(0, text.indexOf(from)));
    return [{ file, ...at, what: `the redirect of ${from} ${wrong[0]}`, fix: wrong[1] }];
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

/** What redirects do to a built site. */
interface RedirectedSite {
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
 * @param redirects without faults, see `validateRedirects`
 * @param locked every published address
 */
export function applyRedirects(
  files: readonly SiteFile[],
  redirects: Redirects,
  locked: readonly string[],
): RedirectedSite {
  const old = new Map(files.map((file) => [file.path, file]));
  const pages = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const [from, to] of Object.entries(redirects)) {
    const [page = '', id] = from.split('#');
    const [newPage = '', newId] = to.split('#');
    const html = pages.get(page) ?? old.get(page)?.html;
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
    const html = old.get(newPage)?.html ?? '';
    return new Map(
      ids.flatMap((id) => {
        const to =
          redirects[`${page}#${id}`] ?? (html.includes(` id="${id}"`) ? `${newPage}#${id}` : undefined);
        return to ? [[id, to] as const] : [];
      }),
    );
  }
}

/** A page that moved. Addresses are from the root of the site. */
interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** Each published id of the old page, and the address that it leads to now. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The page that stands at an old address: it leads on at once, names the new address, and keeps the old ids. It needs
 * no script and no style, so it works from disk and under any content security policy. A browser that is led on forgets
 * the id of the old link; one that asks first, or a program, finds it here with its new address.
 */
export function stubPage({ from, to, ids }: MovedPage): string {
  const href = (address: string) => escapeMarkup(relativeLink(from, address));
  const link = (address: string) => `<a href="${href(address)}">${escapeMarkup(address)}</a>`;
  const list = [...ids].map(
    ([id, address]) =>
      `\n<li id="${escapeMarkup(id)}">${words.moved.idIsNow(`<code>#${escapeMarkup(id)}</code>`, link(address))}</li>`,
  );
  return `<!doctype html>
<html lang="${words.locale.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href(to)}">
<link rel="canonical" href="${href(to)}">
<meta name="description" content="${words.moved.description(escapeMarkup(to))}">
<title>${words.moved.title(escapeMarkup(to))}</title>
</head>
<body>
<main id="main">
<h1>${words.moved.heading}</h1>
<p>${words.moved.isNow(link(to))}</p>${list.length ? `\n<ul>${list.join('')}\n</ul>` : ''}
</main>
</body>
</html>
`;
}

/**
 * Says at the end of a page that something on it moved to another page; the old id stands on that line, so an old link
 * ends there.
 *
 * @param page path of the page, from the root of the site
 * @param to the new address, from the root of the site
 */
export function addMovedNote(html: string, page: string, old: string, to: string): string {
  const end = html.lastIndexOf('</main>');
  if (end < 0) throw new Error(`${page} has no <main> to say in that “${old}” moved`);
  const link = `<a href="${escapeMarkup(relativeLink(page, to))}">${escapeMarkup(to)}</a>`;
  return `${html.slice(0, end)}<p class="moved" id="${escapeMarkup(old)}">${words.moved.note(link)}</p>${html.slice(end)}`;
}

/** A start tag as Astro writes it: attributes without a value or in double quotes. */
const tag = (attributes: string) => `<([a-z][a-z0-9]*)${attributes}(?:\\s+[^\\s=>"/]+(?:="[^"]*")?)*\\s*>`;
/** Elements that may not hold an anchor themselves: it goes into the first of their parts that may. */
const listsAndTables = /^(table|thead|tbody|tr|ul|ol|dl|colgroup)$/;

/**
 * Gives a thing on a page a second id, its old one: an empty anchor at its beginning.
 *
 * @param id the one that the page has
 * @throws Error when the page has no such id
 */
export function addAnchor(html: string, id: string, old: string): string {
  const found = new RegExp(tag(`(?:\\s+[^\\s=>"/]+(?:="[^"]*")?)*?\\s+id="${RegExp.escape(id)}"`)).exec(html);
  if (!found) throw new Error(`the page has no id “${id}”`);
  let end = found.index + found[0].length;
  let name = found[1] ?? '';
  const next = new RegExp(`\\s*${tag('')}`, 'y');
  while (listsAndTables.test(name) || (name === 'div' && /^\s*<dt[\s>]/.test(html.slice(end, end + 20)))) {
    next.lastIndex = end;
    const inner = next.exec(html);
    if (!inner) throw new Error(`“${id}” is an empty ${name}, which cannot hold the old id “${old}”`);
    end = next.lastIndex;
    name = inner[1] ?? '';
  }
  return `${html.slice(0, end)}<span id="${escapeMarkup(old)}"></span>${html.slice(end)}`;
}
