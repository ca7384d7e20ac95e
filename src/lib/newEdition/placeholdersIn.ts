import { positionAt, type TextFile } from '../validate/diagnostic.ts';
import { placeholders } from './placeholders.ts';

/** A sentence is found wherever it stands; a few words only as a whole text in quotes, as a sentence may have them. */
const pattern = new RegExp(
  Object.values(placeholders)
    .map((words) => words.replace(/[.?]/g, '\\$&'))
    .map((words) => (/[.:]/.test(words) ? words : `(?<=')${words}(?=')`))
    .join('|'),
  'g',
);

/**
 * Finds what an author has not yet written over in an edition that `npm run new` began: it would be published.
 *
 * @returns “file:line:column – what – how to fix”, one a place
 */
export function placeholdersIn(files: readonly TextFile[]): string[] {
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => {
      const { line, column } = positionAt(text, index);
      return `${file}:${line}:${column} – still says “${words}”, which readers would see – write what it asks for`;
    }),
  );
}
