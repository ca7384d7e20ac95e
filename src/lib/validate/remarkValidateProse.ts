import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { formatProblem } from './diagnostic.ts';
import type { ProseEdition } from './parseProse.ts';
import { checkProse } from './validateProse.ts';

/**
 * A remark plugin that stops the compilation of a section with any problem in it.
 *
 * @param options.edition the records that prose may name
 * @param options.folder where the sections stand, from the root of the project; other files pass unread
 */
export function remarkCheckProse({ edition, folder }: { edition: ProseEdition; folder: string }) {
  return (_tree: unknown, { path }: VFile): void => {
    const file = relative('', path);
    if (!file.startsWith(`${folder}/`)) return;
    // From disk, because Astro hands over the text with its front matter blanked out.
    const problems = checkProse(readFileSync(path, 'utf8'), { file, edition });
    if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
  };
}
