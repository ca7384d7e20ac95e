import { page } from '../../site/pages.ts';
import { apart, type Wanted, wanted } from './wanted.ts';

/** Words of a page in its order, as the built file has them, before any browser; and how many of each kind they are. */
export interface Expected {
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
