import { existsSync, globSync, readFileSync } from 'node:fs';
import { checkProject, type Loaded, type ProjectFiles } from '../src/lib/validate/validateProject.ts';
import { printCount } from './progress.ts';

/** What validation found: problems, each as “file:line:column – what – how to mend”, and what was read, for people. */
export interface Validation {
  readonly problems: readonly string[];
  /** “6 sections, 86 paragraphs, 84 claims, 22 figures”; empty where the edition could not be loaded. */
  readonly summary: string;
}

/**
 * Validates prose, records and figures of the project in the working folder, as everything can be that needs no build.
 *
 * @param load gives the edition with its redirects, from wherever they are loaded; only called where the files are code
 */
export async function validateContent(load: () => Promise<Loaded> = loadEdition): Promise<Validation> {
  const { problems, edition } = await checkProject(readProject(), load);
  if (!edition) return { problems, summary: '' };
  const count = (records: object, noun: string) => printCount(Object.keys(records).length, noun);
  const paragraphs = Object.values(edition.sections).flatMap((section) => section.paragraphs);
  const summary = [
    count(globSync('src/content/sections/*.mdx'), 'section'),
    count(paragraphs, 'paragraph'),
    count(edition.claims, 'claim'),
    count(edition.figures, 'figure'),
  ];
  return { problems, summary: summary.join(', ') };
}

/** The files that are validated, as they stand on the disk. */
function readProject(): ProjectFiles {
  const text = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
  const read = (pattern: string) => globSync(pattern).sort().map(text);
  return {
    sections: read('src/content/sections/*.mdx'),
    figures: [...read('src/content/figures/**/*.ts'), ...read('src/content/whatIfs/**/*.ts')],
    data: read('src/data/**/*.ts'),
    series: read('src/data/context/*.csv'),
    lock: existsSync('urls.lock') ? text('urls.lock') : { file: 'urls.lock', text: '' },
  };
}

/** Imported only when asked for: where a record is wrong, importing it fails, and validation says that better. */
async function loadEdition(): Promise<Loaded> {
  return { ...(await import('../src/records.ts')), ...(await import('../src/data/redirects.ts')) };
}

/** Problems as one error, without a stack, which would say nothing of their places. */
export function problemsError(problems: readonly string[]): Error {
  const error = new Error(`${problems.join('\n')}\ncontent: ${printCount(problems.length, 'problem')}`);
  error.name = 'ContentError';
  error.stack = error.message;
  return error;
}
