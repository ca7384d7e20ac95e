import { escapeMarkup } from '../site/escapeMarkup.ts';
import { relativeLink } from '../site/relativeLink.ts';

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
  return `${html.slice(0, end)}<p class="moved" id="${escapeMarkup(old)}">What stood at this address is now at ${link}.</p>${html.slice(end)}`;
}
