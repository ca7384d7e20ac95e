import * as words from '#edition/data/language.ts';
import { escapeMarkup } from '../format/escapeMarkup.ts';
import { formatDate } from '../format/formatDate.ts';
import { relativeLink, versionPath } from '../urls/pathOf.ts';

/** Programs that archive a page do so by scripts of their own within it, which wait for ever where these directives stand: what runs here is kept as it was tested. */
const trustedTypes = /; (?:require-trusted-types-for|trusted-types) [^;"]*/g;

/** Which page of which version. */
interface FrozenPage {
  /** From the root of the version: `sections/2.html`. */
  readonly path: string;
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
}

/**
 * A page as it is kept at `v/<version>/`: it says which version it is, links to the newest form of itself (which exists,
 * since addresses stay), asks search engines to list no copy, lets archives save it, leaves out what leads to whatever
 * version is the newest (`<p data-newest>`), and reaches other versions from where it now stands. Its full
 * addresses are for `frozenText`.
 *
 * @throws Error when the page has no head or body to say so in
 */
export function frozenPage(html: string, { path, version, date }: FrozenPage): string {
  const said = words.releases;
  const up = rootFrom(version, path);
  const note = `<aside class="frozen-note" aria-label="${said.frozenName}">${said.frozen(version, `<time datetime="${date}">${formatDate(date)}</time>`)} <a href="${escapeMarkup(`${up}${path}`)}">${said.newest}</a></aside>`;
  const head = html.indexOf('</head>');
  const start = /<body[^>]*>(?:\s*<a class="skip"[^>]*>[^<]*<\/a>)?/.exec(html);
  if (head < 0 || !start)
    throw new Error(`${path} has no head or body, so its frozen copy cannot say what it is`);
  const body = start.index + start[0].length;
  return [
    html.slice(0, head),
    '<meta name="robots" content="noindex, follow">',
    html.slice(head, body),
    note,
    html.slice(body),
  ]
    .join('')
    .replaceAll(/<p data-newest(?:="")?>.*?<\/p>/gs, '')
    .replaceAll(/( href=")(?:\.\.\/)*v\/(?=\d)/g, `$1${up}v/`)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, (stated) =>
      stated.replaceAll(trustedTypes, ''),
    );
}

/** A page's Markdown as it is kept at `v/<version>/`: it reaches versions, its own too, from where it now stands. */
export function frozenMarkdown(
  text: string,
  { path, version }: Pick<FrozenPage, 'path' | 'version'>,
): string {
  return text.replaceAll(/(\]\()(?:\.\.\/)*v\/(?=\d)/g, `$1${rootFrom(version, path)}v/`);
}

/** The way from a frozen file to the root of the site. */
function rootFrom(version: string, path: string): string {
  return relativeLink(versionPath(version, path), '');
}

/**
 * A text file as it is kept at `v/<version>/`: the full addresses of the site's own files in it (canonical, in citations, in data) are those of
 * the copies beside it, so that what cites a version leads to it.
 *
 * @param site where the edition is published, with a closing slash; undefined where nobody has said: then there is no such address
 * @param files paths of all that is kept, from the root of the site
 */
export function frozenText(
  text: string,
  {
    site,
    version,
    files,
  }: { readonly site: string | undefined; readonly version: string; readonly files: ReadonlySet<string> },
): string {
  if (!site) return text;
  return text
    .split(site)
    .map((rest, index) => {
      if (index === 0) return rest;
      // A full stop or a comma after an address belongs to the sentence.
      const [path = ''] = /^[^\s"'<>()[\]\\#?&]*(?<![.,;:])/.exec(rest) ?? [];
      const own = files.has(path || 'index.html');
      return own ? site + versionPath(version, path || 'index.html') + rest.slice(path.length) : site + rest;
    })
    .join('');
}

/**
 * Whether a file of a built site belongs into its frozen copy: not other versions, nor the archive, which holds the same once
 * more, nor what only a host or a crawler reads.
 */
export function isFrozenFile(path: string): boolean {
  return !/^v\/|^(404\.html|edition\.zip|_headers|\.nojekyll|robots\.txt|sitemap[^/]*\.xml)$/.test(path);
}
