import { copyText } from './copyText.ts';

/**
 * Copies the full address of a link and says so.
 *
 * @param href as in the page: `#s2-1`, or empty for the page itself
 * @returns whether it was copied
 */
export function copyLink(href: string): Promise<boolean> {
  return copyText(new URL(href || location.pathname, location.href).href, 'Link copied');
}
