import type { APIContext } from 'astro';
import { robots } from '../lib/metadata/sitemap.ts';

/** What crawlers may read. */
export function GET({ site }: APIContext): Response {
  return new Response(robots(site));
}
