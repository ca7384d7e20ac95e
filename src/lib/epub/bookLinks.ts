import type { Chapter } from './bookChapters.ts';
import { elementsIn } from './pageElements.ts';

/** The file of the notes on the numbers. */
export const notesFile = 'numbers.xhtml';

/** Where a link of the site leads in the book: a file and an id in it, or a full address; undefined where it leads nowhere. */
export type BookLinks = (href: string, path: string) => string | undefined;

/**
 * How links of the site lead on in a book: to the chapter that holds what they name, claims to their notes, and all else to where the
 * edition is published.
 *
 * @param claims ids of those that have a note
 * @param site where the edition is published, or the frozen copy of its version; undefined where nobody has said
 */
export function bookLinks(
  chapters: readonly Chapter[],
  claims: (id: string) => boolean,
  site: string | undefined,
): BookLinks {
  const places = new Map<string, string>();
  for (const { file, path, content } of chapters) {
    if (!places.has(path)) places.set(path, file);
    for (const { attribs } of elementsIn(content, (element) => 'id' in element.attribs))
      places.set(`${path}#${attribs.id}`, `${file}#${attribs.id}`);
  }
  const text = chapters.find(({ isText }) => isText)?.path;
  return (href, path) => {
    if (/^[a-z][a-z+.-]*:/i.test(href)) return href;
    const { pathname, hash } = new URL(href, `https://site.invalid/${path}`);
    const to = pathname.slice(1);
    const [, kind = '', name = ''] = /^(claims|figures|tables|sections)\/(.+)\.html$/.exec(to) ?? [];
    if (kind === 'claims' && claims(name)) return `${notesFile}#${name}`;
    const inText =
      kind === 'figures'
        ? `#fig-${name}`
        : kind === 'tables'
          ? `#table-${name}`
          : hash || (kind === 'sections' ? `#s${name}` : '');
    const isOfText = kind === 'sections' || to === 'index.html' || kind === 'figures' || kind === 'tables';
    return (
      places.get(to + hash) ??
      (isOfText && inText ? places.get(`${text}${inText}`) : undefined) ??
      (site && new URL(href, new URL(path, site)).href)
    );
  };
}
