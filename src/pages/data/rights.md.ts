import { readFileSync } from 'node:fs';
import { editionPath } from '../../lib/edition/editionPath.ts';

/** The terms, beside the data so that they travel with it: what the repository says in `RIGHTS.md`. */
export function GET(): Response {
  return new Response(readFileSync(editionPath('RIGHTS.md'), 'utf8'));
}
