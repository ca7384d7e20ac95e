import type { Found } from '../../lib/search/findIn.ts';
import { searchKinds } from '../../lib/search/searchDocument.ts';
import { snippet } from '../../lib/search/snippet.ts';
import { element } from '../element.ts';

/** A result: its kind, its title as a link, and the words around what was looked for. */
export function resultItem({ kind, title, text, path, terms }: Found, root: URL): HTMLLIElement {
  const marked = (words: string, most?: number) =>
    snippet(words, terms, most).map(([part, hit]) => (hit ? element('mark', {}, part) : part));
  return element(
    'li',
    {},
    element('span', { className: 'result-kind' }, searchKinds[kind]),
    element('a', { href: new URL(path, root).href }, ...marked(title, 400)),
    element('p', {}, ...marked(text)),
  );
}
