import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { compareVersions } from '../src/lib/releases/whyNotReleased.ts';
import type { Diagnostic } from '../src/lib/validate/diagnostic.ts';

/** The file of a release that keeps the columns of its downloads. */
export const columnsFile = 'columns.json';

/**
 * Finds columns of downloads that the newest release had and that the edition no longer has.
 *
 * @param load imports a module by its path from the root of the project; called only where something is released
 * @param releases folder of the releases
 * @throws Error where a release does not have the file
 */
export async function keepColumns(
  load: (path: string) => Promise<unknown>,
  releases = editionPath('releases'),
): Promise<Diagnostic[]> {
  const version = (existsSync(releases) ? readdirSync(releases) : []).toSorted(compareVersions).at(-1);
  if (!version) return [];
  const file = join(releases, version, columnsFile);
  if (!existsSync(file))
    throw new Error(
      `${file} – is not there, though the version is released – restore it with git checkout -- ${file}`,
    );
  const { columnsOf, validateColumns } = (await load(
    'src/lib/validate/validateColumns.ts',
  )) as typeof import('../src/lib/validate/validateColumns.ts');
  const { tables } = (await load(
    'src/components/download/tables.ts',
  )) as typeof import('../src/components/download/tables.ts');
  return validateColumns(columnsOf(tables), { file, text: readFileSync(file, 'utf8') }, version);
}
