import { globSync, readFileSync } from 'node:fs';
import { type Loaded, validateProject } from '../../../src/lib/validate/validateProject.ts';
import { loadMutated } from './loadMutated.ts';

/** A file of the edition, from the root of the project. */
export interface EditionFile {
  readonly file: string;
  readonly text: string;
}

const read = (patterns: readonly string[]): readonly EditionFile[] =>
  globSync(patterns)
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The records, the prose, the series and the lock. */
export const editionFiles: readonly EditionFile[] = [
  ...read(['src/content/sections/*.mdx', 'src/data/**/*.ts', 'src/data/independent/*.csv']),
  ...read(['urls.lock']),
];
const drawn = read(['src/content/figures/**/*.ts', 'src/content/whatIfs/**/*.ts']);

/**
 * Asks the check that `scripts/check.ts` calls of the edition with one file that holds something else. It runs in Node
 * itself, not in a test: records are loaded anew with each change.
 */
export async function checkChanged({ file, text }: EditionFile): Promise<readonly string[]> {
  const changed = (files: readonly EditionFile[]) =>
    files.map((one) => (one.file === file ? { file, text } : one));
  const files = changed(editionFiles);
  const those = (pattern: RegExp) => files.filter((one) => pattern.test(one.file));
  const { diagnostics } = await validateProject(
    {
      sections: those(/\.mdx$/),
      figures: changed(drawn),
      data: those(/\.ts$/),
      series: those(/\.csv$/),
      lock: those(/urls\.lock$/)[0] ?? { file: 'urls.lock', text: '' },
    },
    () => loadMutated(new Map([[file, text]])) as Promise<Loaded>,
  ).catch((error: Error) => ({ diagnostics: [`it throws: ${error.stack}`] }));
  return diagnostics;
}
