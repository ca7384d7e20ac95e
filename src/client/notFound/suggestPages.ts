import { type NamedPage, nearestPages } from '../../lib/urls/nearestPages.ts';
import { element } from '../element.ts';

/**
 * Lists the pages whose addresses come nearest to the one that was asked for, and shows the list where there are any.
 *
 * @param root of the site
 */
export function suggestPages(root: URL): void {
  const box = document.getElementById('nearest');
  const held = document.getElementById('pages')?.textContent;
  if (!box || !held || !location.pathname.startsWith(root.pathname)) return;
  const pages: readonly NamedPage[] = JSON.parse(held);
  const near = nearestPages(decoded(location.pathname.slice(root.pathname.length)), pages);
  const items = near.map(([path, name]) =>
    element('li', {}, element('a', { href: new URL(path, root).href }, name), ` ${path}`),
  );
  box.querySelector('ul')?.replaceChildren(...items);
  box.hidden = items.length === 0;
}

/** An address may hold a percent sign that stands for nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
