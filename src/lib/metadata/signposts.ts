import { citationFormats } from '../citation/citationFile.ts';

/** A typed link of a page to a thing about it. */
export interface Signpost {
  readonly rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'related' | 'type';
  readonly href: string;
  readonly type?: string | undefined;
}

/**
 * The typed links of a page, after the FAIR Signposting Profile, level 1 (signposting.org/FAIR), with the relations of RFC 8574 (`cite-as`),
 * POWDER (`describedby`), RFC 6573 (`item`), RFC 4946 (`license`), RFC 4287 (`related`) and RFC 6903 (`type`). No `author`: nobody's address is
 * known. No link set (level 2): the links of a page say all that a set could, and each page carries its own.
 *
 * @param citeAs the DOI of the edition on the page that stands for all of it, else the page's own address, of the released version where there is one, where it is known; never that of the paper, whose identifier leads to its publisher
 * @param related the paper's DOI as a link, on a page that stands for the paper
 * @param citation where the citation files are, without the ending, as the page links to them
 * @param items files that the page offers as its content
 * @param rights where the rights are stated
 * @param kind what the page is of, in schema.org's terms, besides a web page: `Dataset`
 */
export function signposts({
  citeAs,
  related,
  citation,
  items = [],
  rights,
  kind,
}: {
  readonly citeAs?: string | undefined;
  readonly related?: string | undefined;
  readonly citation?: string | undefined;
  readonly items?: readonly { readonly href: string; readonly type: string }[];
  readonly rights: string;
  readonly kind?: string | undefined;
}): readonly Signpost[] {
  return [
    ...(citeAs ? [{ rel: 'cite-as' as const, href: citeAs }] : []),
    ...(related ? [{ rel: 'related' as const, href: related }] : []),
    ...(citation
      ? Object.entries(citationFormats).map(([ending, { type }]) => ({
          rel: 'describedby' as const,
          href: `${citation}.${ending}`,
          type,
        }))
      : []),
    ...items.map((item) => ({ rel: 'item' as const, ...item })),
    { rel: 'license', href: rights },
    { rel: 'type', href: 'https://schema.org/WebPage' },
    ...(kind ? [{ rel: 'type' as const, href: `https://schema.org/${kind}` }] : []),
  ];
}
