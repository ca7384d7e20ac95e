import { page } from '../../site/pages.ts';

/** What a reader must be able to read on a page, whatever is missing, by selectors inside `main`. */
export const wanted = {
  claims: 'a[href*="claims/"], .claim-value',
  values: '.figure-data :is(th, td)',
  sources:
    'a[href*="sources.html#"], a[data-cite], a.external, .entry > p, .footnotes li, .source-chain li, .source-health :is(th, td)',
  /** All that is written, in whatever part. */
  texts: 'h1, h2, h3, p, li, th, td, dt, dd, output, figcaption, blockquote',
} as const;

export type Wanted = keyof typeof wanted;

/**
 * What is not asked for: drawings, whose values the tables hold; ways through the site and out of it, which paper has
 * no use for; other views of a figure; what is for eyes alone, or for one state of the script alone.
 */
export const apart =
  '.chart, svg, nav, template, script, .cite-this, .figure-actions, .heading-mark, .para-mark, .view ~ .view, .caption ~ .caption, .gallery-picture, [aria-hidden="true"], .needs-script, .only-without-script, #card, #keys, .said';

/** Said to those who listen and seen by nobody: also the heads of a table that shows a row as a block where there is no room. */
export const heardOnly = '.hidden, .downloads thead';

/** Words of a page in its order, as the built file has them, before any browser; and how many of each kind they are. */
interface Expected {
  readonly words: readonly string[];
  readonly counts: Readonly<Record<Wanted, number>>;
}

/** What must be readable on a built page. */
export function expectedOn(path: string): Expected {
  const { document } = page(path);
  const main = document.querySelector('main');
  if (!main) throw new Error(`${path} has no main`);
  const kinds = Object.keys(wanted) as Wanted[];
  const found = kinds.map((kind) =>
    [...main.querySelectorAll(wanted[kind])].filter((element) => !element.closest(apart)),
  );
  const all = new Set(found.flat());
  const words: string[] = [];
  const walk = (node: Node, inside: boolean) => {
    if (node.nodeType === 3 && inside && node.nodeValue?.trim()) words.push(plain(node.nodeValue));
    if (node.nodeType !== 1 || (node as Element).matches(apart)) return;
    // The parser begins a new text at each “&”; browsers do not.
    node.normalize();
    for (const child of node.childNodes) walk(child, inside || all.has(node as Element));
  };
  walk(main, false);
  const counts = Object.fromEntries(kinds.map((kind, at) => [kind, found[at]?.length ?? 0]));
  return { words, counts: counts as Record<Wanted, number> };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
