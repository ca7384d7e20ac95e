import { builtAddress } from '../../../integrations/builtAddress.ts';
import { edition } from '../../../src/edition.ts';
import { hasFile } from '../../../src/lib/urls/namedPages.ts';
import { ownPages } from '../ownPages.ts';

/** One built page of each kind that the edition has, each template and each form of it that differs in markup, by what it shows. */
export const pageKinds: readonly string[] = [
  ...ownPages.ofEachKind,
  'index.html',
  'claims.html',
  'figures.html',
  'framework.html',
  'evidence.html',
  'explore.html',
  'sources.html',
  'actors.html',
  'terms.html',
  'data.html',
  'about.html',
  'changes.html',
  'cite.html',
  'search.html',
  // Built with an address it is a page of a host alone: from disk it finds no style.
  ...(builtAddress('dist') ? [] : ['404.html']),
].filter((path) => hasFile(edition, path));
