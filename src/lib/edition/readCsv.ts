import { readFileSync } from 'node:fs';
import { editionPath } from './editionPath.ts';

/**
 * A CSV of the edition. Read from the folder that commands run in, the root of the project, because a bundled build
 * does not know where this module stood.
 *
 * @param file as it stands in this project: `src/data/independent/sales.csv`
 */
export function readCsv(file: string): { readonly csv: string; readonly file: string } {
  return { csv: readFileSync(editionPath(file), 'utf8'), file };
}
