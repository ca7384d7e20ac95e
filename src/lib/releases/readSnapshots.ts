import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath } from '../edition/editionPath.ts';
import { type Snapshot, snapshot } from './snapshot.ts';

/**
 * The snapshots of all released versions, as `npm run release` froze them.
 *
 * @throws Error that names a file which is not one
 */
export function readSnapshots(folder = editionPath('releases')): readonly Snapshot[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((version) => {
    const file = join(folder, version, 'claims.json');
    try {
      return snapshot.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      throw new Error(
        `${file} – is not the snapshot that was released – restore it with git checkout -- ${file}`,
        { cause: error },
      );
    }
  });
}
