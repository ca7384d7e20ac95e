import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { fillDownloadSizes } from '../src/lib/downloads/downloadList.ts';
import { meta } from '../src/records.ts';
import { plainError } from './explainError.ts';
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
  const bytes = packEdition(folder, join(folder, 'edition.zip'), {
    top: `edition-${meta.edition.version}`,
    date: meta.edition.date,
    instead: { 'data.html': fillSizes(html, folder, 'edition.zip') },
  });
  writeFileSync(list, fillSizes(html, folder));
  return bytes;
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
const dense = /\.(woff2|png|jpg|epub|zip)$/;
const mode = 0o100644;
const unix = 3;
const deflated = 8;
/** A ZIP without extensions counts no further. */
const most = { files: 0xffff, bytes: 0xffffffff };

/**
 * The whole site as one ZIP for reading offline, written file by file: it is never held whole. The same files always give the same bytes:
 * sorted, one date, one access mode, no time zone.
 *
 * @param folder a built site
 * @param place where the archive is written
 * @returns its bytes
 * @throws Error where the site is larger than a ZIP can be
 */
export function packEdition(folder: string, place: string, { top, date, instead = {} }: PackOptions): number {
  const mtime = zipDate(date);
  const paths = sitePaths(folder).filter((path) => !outside.test(path));
  const archive = openSync(place, 'w');
  let written = 0;
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      written += writeWhole(archive, bytes);
    });
    for (const path of paths) {
      const other = instead[path];
      const file = new PackedFile(`${top}/${path}`, dense.test(path));
      Object.assign(file, { mtime, os: unix, attrs: mode << 16 });
      zip.add(file);
      file.push(other === undefined ? readFileSync(join(folder, path)) : Buffer.from(other), true);
    }
    zip.end();
  } finally {
    closeSync(archive);
  }
  if (paths.length > most.files || written > most.bytes)
    throw plainError(
      `edition.zip – ${paths.length} files of ${written} bytes are more than a ZIP holds (${most.files}, ${most.bytes}) – make two editions of this one`,
    );
  return written;
}

/** A file of the archive, packed as one piece by Node, which takes half the time that a packer in JavaScript does. */
class PackedFile extends ZipPassThrough {
  constructor(name: string, dense: boolean) {
    super(name);
    this.compression = dense ? 0 : deflated;
  }

  protected override process(bytes: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, this.compression ? deflateRawSync(bytes, { level: 9 }) : bytes, final);
  }
}

/** Writes all of it: one call may write less. */
function writeWhole(file: number, bytes: Uint8Array): number {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  return bytes.length;
}

/** A day, ISO 8601, as every file of a ZIP gets it. A ZIP holds local time, so it is given in parts. */
export function zipDate(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
