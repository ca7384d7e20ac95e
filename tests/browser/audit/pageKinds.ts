import { existsSync, readFileSync } from 'node:fs';

/** Pages of records of this edition, each of another kind or form; they leave with it. */
const own = 'tests/edition/browser/pages.json';
const ofRecords: readonly string[] = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : [];

/** One built page of each kind, each template and each form of it that differs in markup, by what it shows. */
export const pageKinds: readonly string[] = [
  ...ofRecords,
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
  '404.html',
];
