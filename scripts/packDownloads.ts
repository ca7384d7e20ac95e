import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meta } from '../src/records.ts';
import { fillSizes } from './fillSizes.ts';
import { packEdition } from './packEdition.ts';

/**
 * Packs `edition.zip` and fills the sizes of all files into the page that lists them. The copy of that page inside the
 * archive does not name the archive, which is not there. It may run again when files were added.
 *
 * @param folder the built site with every other file
 */
export function packDownloads(folder: string): void {
  const list = join(folder, 'data.html');
  const html = readFileSync(list, 'utf8');
  const zip = packEdition(folder, {
    top: `edition-${meta.edition.version}`,
    date: meta.edition.date,
    instead: { 'data.html': fillSizes(html, folder, 'edition.zip') },
  });
  writeFileSync(join(folder, 'edition.zip'), zip);
  writeFileSync(list, fillSizes(html, folder));
}
