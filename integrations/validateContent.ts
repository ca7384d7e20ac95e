import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { editionPath, nameEditionFiles } from '../src/lib/edition/editionPath.ts';
import { placeholdersIn } from '../src/lib/newEdition/placeholdersIn.ts';
import { formatDiagnostic } from '../src/lib/validate/diagnostic.ts';
import type { ProjectFiles } from '../src/lib/validate/validateProject.ts';
import { keepColumns } from './keepColumns.ts';
import { printCount } from './progress.ts';

/** What validation found: diagnostics, each as “file:line:column – what – how to fix”, and what was read, for people. */
export interface Validation {
  readonly diagnostics: readonly string[];
  /** “6 sections, 86 paragraphs, 84 claims, 22 figures”; empty where the edition could not be loaded. */
  readonly summary: string;
}

/**
 * Validates prose, records and figures of the project in the working folder, as everything can be that needs no build.
 *
 * @param load imports a module by its path from the root of the project; Vite's own way where its modules are asked for
 */
export async function validateContent(
  load: (path: string) => Promise<unknown> = (path) => import(`../${path}`),
): Promise<Validation> {
  const { validateProject } = (await load(
    'src/lib/validate/validateProject.ts',
  )) as typeof import('../src/lib/validate/validateProject.ts');
  // Only where it is asked for: where a record is wrong, importing it fails, and validation says that better.
  const files = readProject();
  const found = await validateProject(
    files,
    async () => (await load('src/records.ts')) as typeof import('../src/records.ts'),
  );
  const { edition } = found;
  // Tables are made of records that are right.
  const gone = found.diagnostics.length > 0 ? [] : await keepColumns(load);
  const diagnostics = [...found.diagnostics, ...gone.map(formatDiagnostic)].map((words) =>
    nameEditionFiles(words),
  );
  if (!edition) return { diagnostics, summary: '' };
  const count = (records: object, noun: string) => printCount(Object.keys(records).length, noun);
  const paragraphs = Object.values(edition.sections).flatMap((section) => section.paragraphs);
  const summary = [
    count(globSync(editionPath('src/content/sections/*.mdx')), 'section'),
    count(paragraphs, 'paragraph'),
    count(edition.claims, 'claim'),
    count(edition.figures, 'figure'),
  ];
  return { diagnostics, summary: summary.join(', ') };
}

/** What stops nothing but should not be published: the placeholders of a new edition that still stand in it, each with its place. */
export function findPlaceholders(): string[] {
  const { data, sections } = readProject();
  const rights = editionPath('RIGHTS.md');
  return placeholdersIn([
    ...data,
    ...sections,
    ...(existsSync(rights) ? [{ file: rights, text: readFileSync(rights, 'utf8') }] : []),
  ]).map((words) => nameEditionFiles(words));
}

/** The files that are validated, as they stand on the disk, each named as in this project, wherever the edition stands. */
function readProject(): ProjectFiles {
  const text = (file: string) => ({ file, text: readFileSync(editionPath(file), 'utf8') });
  const read = (pattern: string) => {
    const place = editionPath('src/data').slice(0, -'data'.length);
    return globSync(editionPath(pattern))
      .map((file) => file.replaceAll(sep, '/'))
      .map((file) => (place === 'src/' ? file : `src/${file.slice(place.length)}`))
      .sort()
      .map(text);
  };
  return {
    sections: read('src/content/sections/*.mdx'),
    figures: read('src/content/{figures,whatIfs}{.ts,/**/*.ts}'),
    data: read('src/data/**/*.ts'),
    series: read('src/data/independent/*.csv'),
    tables: read('src/data/tables/*.csv'),
    images: globSync(editionPath('src/content/images/*')).map(
      (file) => `src/content/images/${basename(file)}`,
    ),
    lock: existsSync(editionPath('urls.lock')) ? text('urls.lock') : { file: 'urls.lock', text: '' },
  };
}

/** Problems as one error, without a stack, which would say nothing of their places. */
export function problemsError(diagnostics: readonly string[]): Error {
  const error = new Error(`${diagnostics.join('\n')}\ncontent: ${printCount(diagnostics.length, 'problem')}`);
  error.name = 'ContentError';
  error.stack = error.message;
  return error;
}
