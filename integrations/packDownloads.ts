import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { fillDownloadSizes } from '../src/lib/downloads/downloadList.ts';
import { meta } from '../src/records.ts';
import { sitePaths } from './siteFiles.ts';

/**
 * Packs `edition.zip` and fills the sizes of all files into the page that lists them. The copy of that page inside the
 * archive does not name the archive, which is not there.
 *
 * @param folder the built site with every other file
 * @returns the bytes of the archive
 */
export function packDownloads(folder: string): number {
  const list = join(folder, 'data.html');
  const html = readFileSync(list, 'utf8');
  const zip = packEdition(folder, {
    top: `edition-${meta.edition.version}`,
    date: meta.edition.date,
    instead: { 'data.html': fillSizes(html, folder, 'edition.zip') },
  });
  writeFileSync(join(folder, 'edition.zip'), zip);
  writeFileSync(list, fillSizes(html, folder));
  return zip.length;
}

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

/** What the archive is made of. */
export interface PackOptions {
  /** Name of the one folder inside, so that unpacking leaves no heap of files: `edition-1.0.0`. */
  readonly top: string;
  /** Date that every file gets, ISO 8601: the edition's, so that the same files make the same archive. */
  readonly date: string;
  /** Files that stand in the archive in another form, by path. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** Older versions are sites of their own, and the archive does not hold itself. */
const outside = /^v\/|^edition\.zip$/;
/** Packed already; packing them again only costs time. */
const dense = /\.(woff2|png|jpg|zip)$/;
const file = 0o100644;
const unix = 3;

/**
 * The whole site as one ZIP for reading offline. The same files always give the same bytes: sorted, one date, one
 * access mode, no time zone (a ZIP holds local time, so the date is given in parts).
 *
 * @param folder a built site
 */
export function packEdition(folder: string, { top, date, instead = {} }: PackOptions): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const content: Zippable = {};
  for (const path of sitePaths(folder)) {
    if (outside.test(path)) continue;
    const other = instead[path];
    const bytes = other === undefined ? readFileSync(join(folder, path)) : Buffer.from(other);
    content[`${top}/${path}`] = [
      bytes,
      { level: dense.test(path) ? 0 : 9, mtime, os: unix, attrs: file << 16 },
    ];
  }
  return zipSync(content);
}
