import { readFileSync } from 'node:fs';

/** The terms, beside the data so that they travel with it: what the repository says in `RIGHTS.md`. */
export function GET(): Response {
  return new Response(readFileSync('RIGHTS.md', 'utf8'));
}
