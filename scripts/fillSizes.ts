import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fillDownloadSizes } from '../src/lib/downloads/downloadSizes.ts';

/**
 * Fills the sizes of the files of a built site into the page that lists them.
 *
 * @param without a file that the page does not name where this copy of it will stand
 * @throws Error when the page lists a file that is not there
 */
export function fillSizes(html: string, folder: string, without?: string): string {
  return fillDownloadSizes(html, (path) =>
    path === without ? undefined : statSync(join(folder, path), { throwIfNoEntry: false })?.size,
  );
}
