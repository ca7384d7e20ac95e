import { citationFormats } from '../cite/citationFormats.ts';

/** A typed link of a page to a thing about it. */
export interface Signpost {
  readonly rel: 'cite-as' | 'describedby' | 'item' | 'license' | 'type';
  readonly href: string;
  readonly type?: string | undefined;
}

/**
 * The typed links of a page, after Signposting (signposting.org/FAIR) with the relations of RFC 8574 (`cite-as`), POWDER (`describedby`), RFC 6573 (`item`),
 * RFC 4946 (`license`) and RFC 6903 (`type`). No `author`: nobody's address is known.
 *
 * @param citeAs the persistent address to cite: the paper's DOI on a page that stands for the paper, else the page's own; left out where unknown
 * @param citation where the citation files are, without the ending, as the page links to them
 * @param items files that the page offers as its content
 * @param rights where the rights are stated
 * @param kind what the page is, in schema.org's terms, besides a web page: `Dataset`
 */
export function signposts({
  citeAs,
  citation,
  items = [],
  rights,
  kind,
}: {
  readonly citeAs?: string | undefined;
  readonly citation?: string | undefined;
  readonly items?: readonly { readonly href: string; readonly type: string }[];
  readonly rights: string;
  readonly kind?: string | undefined;
}): readonly Signpost[] {
  return [
    ...(citeAs ? [{ rel: 'cite-as' as const, href: citeAs }] : []),
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
