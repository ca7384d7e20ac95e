import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of an edition that stands elsewhere, from the folder that commands run in or from the root of the disk; undefined for that of this project. */
const elsewhere = process.env.EDITION || undefined;

/**
 * Where a file of the edition stands, from the folder that commands run in.
 *
 * @param path as it stands in this project: `src/data/meta.ts`, `urls.lock`. An edition elsewhere has `data`, `content`, `public` and
 *   the rest side by side in its folder
 */
export function editionPath(path: string, folder = elsewhere): string {
  return folder ? join(folder, path.replace(/^src\/(?=(data|content)\b)/, '')) : path;
}

/** Words about files of the edition, such as a diagnostic, with each file where it stands. */
export function nameEditionFiles(words: string, folder = elsewhere): string {
  return folder
    ? words.replace(/(?<![\w/.-])(src\/(?:data|content)\b|urls\.lock\b)/g, (path) =>
        editionPath(path, folder),
      )
    : words;
}

/** What `nameEditionFiles` does, undone for addresses of files and for paths from the root of the disk: those of the edition as if they stood in this project. */
export function asIfHere(words: string, folder = elsewhere): string {
  return folder
    ? words
        .replaceAll(`${pathToFileURL(resolve(folder)).href}/`, `${pathToFileURL(resolve('src')).href}/`)
        .replaceAll(`${resolve(folder)}/`, `${resolve('src')}/`)
    : words;
}
