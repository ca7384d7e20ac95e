import { readFileSync } from 'node:fs';

/**
 * A CSV of the edition. Read from the folder that commands run in, the root of the project, because a bundled build
 * does not know where this module stood.
 */
export function readCsv(file: string): { readonly csv: string; readonly file: string } {
  return { csv: readFileSync(file, 'utf8'), file };
}
