import { escapeMarkup } from '../format/escapeMarkup.ts';
import { absoluteUrl } from '../urls/siteAddress.ts';

/**
 * The sitemap (protocol 0.9, sitemaps.org), which takes full addresses only. What stands in frames elsewhere asks not to be listed, so it is not.
 *
 * @param site where the edition is published
 * @param pages paths from the root of the site; the page for what was not found is left out
 * @param date of the edition, ISO 8601
 */
export function sitemap(site: string, pages: readonly string[], date: string): string {
  const urls = pages
    .filter((page) => page.endsWith('.html') && page !== '404.html' && !page.startsWith('embed/'))
    .toSorted()
    .map(
      (page) =>
        `<url><loc>${escapeMarkup(absoluteUrl(site, page) ?? '')}</loc><lastmod>${date}</lastmod></url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** The file for crawlers (RFC 9309): everything may be read; the sitemap where its full address is known. */
export function robots(site: URL | string | undefined): string {
  const map = absoluteUrl(site, 'sitemap.xml');
  return `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`;
}
