import { absoluteUrl } from '../site/absoluteUrl.ts';

/** The file for crawlers (RFC 9309): everything may be read; the sitemap where its full address is known. */
export function robots(site: URL | string | undefined): string {
  const map = absoluteUrl(site, 'sitemap.xml');
  return `User-agent: *\nAllow: /\n${map ? `\nSitemap: ${map}\n` : ''}`;
}
