import { pathOf } from './pathOf.ts';

/**
 * Links of one page. Every internal link is relative, so that the same files work at any address.
 *
 * @param page the page's own URL
 * @returns a function from a reference (`claim:catl-share`, `page:about.html`) to a relative link
 */
export function linkFrom(page: URL): (reference: string) => string {
  const depth = page.pathname.split('/').length - 2;
  return (reference) => `${'../'.repeat(depth)}${pathOf(reference)}`;
}
