import type { MiddlewareHandler } from 'astro';
import { edition } from './edition.ts';
import { hasFile } from './lib/urls/namedPages.ts';

/** A page that needs what the edition does not have is not there: an answer without a body is never written. */
export const onRequest: MiddlewareHandler = ({ url }, next) =>
  hasFile(edition, url.pathname.slice(1)) ? next() : new Response(null, { status: 404 });
