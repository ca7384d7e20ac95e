import { globSync, readFileSync } from 'node:fs';

/** A file of the edition, from the root of the project. */
export interface EditionFile {
  readonly file: string;
  readonly text: string;
}

/** Files of the edition, by patterns from the root of the project. */
export const read = (patterns: readonly string[]): readonly EditionFile[] =>
  globSync(patterns)
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The records, the prose, the series and the lock. */
export const editionFiles: readonly EditionFile[] = [
  ...read(['src/content/sections/*.mdx', 'src/data/**/*.ts', 'src/data/independent/*.csv']),
  ...read(['urls.lock']),
];
