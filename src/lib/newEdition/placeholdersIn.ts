import { positionAt, type TextFile } from '../validate/diagnostic.ts';

/** What a new edition is written with, for its author to write over. */
const placeholders =
  /(?:Write|Say) here\b[^.'\n]*|Write the first paragraph here|(?<=')(?:Family name|Given name|What the number is of|what is measured|where and of whom it holds|up to six words beside it)(?=')/g;

/**
 * Finds what an author has not yet written over in an edition that `npm run new` began: it would be published.
 *
 * @returns “file:line:column – what – how to fix”, one a place
 */
export function placeholdersIn(files: readonly TextFile[]): string[] {
  return files.flatMap(({ file, text }) =>
    [...text.matchAll(placeholders)].map(({ 0: words, index }) => {
      const { line, column } = positionAt(text, index);
      return `${file}:${line}:${column} – still says “${words}”, which readers would see – write what it asks for`;
    }),
  );
}
