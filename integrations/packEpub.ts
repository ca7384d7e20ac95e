import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { edition } from '../src/edition.ts';
import { epubBook } from '../src/lib/epub/epubBook.ts';
import { versionPath } from '../src/lib/urls/pathOf.ts';
import { zipDate } from './packDownloads.ts';

/** The pages of the site that follow the paper in the book, where they are there. */
const others = ['sources.html', 'terms.html'];

/**
 * The paper of a built site as EPUB. The same site always gives the same bytes.
 *
 * @param folder the built site, its links relative
 * @param site where the edition is published; undefined where nobody has said
 */
export function packEpub(folder: string, site: string | undefined): Uint8Array {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const has = (path: string) => existsSync(join(folder, path));
  const { version, date } = edition.meta.edition;
  const page = (path: string) => ({ path, html: read(path) });
  const files = epubBook(edition, {
    paper: page('paper.html'),
    others: others.filter(has).map(page),
    has,
    rights: read('data/rights.md'),
    // What cites a released version leads to its copy.
    site: site && edition.released ? new URL(versionPath(version, ''), site).href : site,
  });
  const mtime = zipDate(date);
  const content: Zippable = {};
  // The type of the book comes first and as it is, so that its first bytes tell it.
  for (const file of files)
    content[file.path] = [
      'text' in file ? strToU8(file.text) : readFileSync(join(folder, file.copyOf)),
      { level: file.path === 'mimetype' || extname(file.path) === '.png' ? 0 : 9, mtime },
    ];
  return zipSync(content);
}
