import { checkRedirects, type Redirects } from '../lock/checkRedirects.ts';
import { parseLock } from '../lock/parseLock.ts';
import { checkCharacters } from './checkCharacters.ts';
import { checkEdition, type EditionFiles } from './checkEdition.ts';
import { checkIdsTwice } from './checkIdsTwice.ts';
import { checkLists, type Lists } from './checkLists.ts';
import { checkSeriesFiles } from './checkSeriesFiles.ts';
import { checkSyntax } from './checkSyntax.ts';
import { formatProblem } from './formatProblem.ts';
import { loadProblems } from './loadProblems.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './textFile.ts';

/** The files of a project that hold what it publishes. */
export interface ProjectFiles extends EditionFiles {
  /** CSV files of independent series. */
  readonly series: readonly TextFile[];
  /** `urls.lock`; empty where nothing is published yet. */
  readonly lock: TextFile;
}

/** The edition with its redirects, as loading the records gives it. */
export type Loaded = Parameters<typeof checkEdition>[0] & Lists & { readonly redirects: Redirects };

/**
 * Checks everything that can be checked without building.
 *
 * @param load imports the edition and its redirects; only called where the files can be read as code
 * @returns the edition, unless it could not be loaded; and each problem as “file:line:column – what – how to mend”
 */
export async function checkProject<Edition extends Loaded>(
  files: ProjectFiles,
  load: () => Promise<Edition>,
): Promise<{ readonly problems: readonly string[]; readonly edition?: Edition }> {
  const { figures, data, series, lock } = files;
  const code = [...data, ...figures];
  const syntax = code.flatMap(checkSyntax);
  const { addresses, problems: badLines } = parseLock(lock.text, lock.file);
  const texts = [...syntax, ...checkIdsTwice(code), ...[...series, lock].flatMap(invisibleIn), ...badLines];
  if (texts.length)
    // What loading would say then is said here already, and better.
    return { problems: [...code.flatMap(invisibleIn), ...texts].map(formatProblem) };

  const edition = await load().catch((error: unknown) => error as Error);
  if (edition instanceof Error) {
    // A record that a hidden character spoils looks right, so the character comes first.
    const problems = [...code.flatMap(invisibleIn).map(formatProblem), ...loadProblems(edition, code)];
    return { problems };
  }
  const source = data.find(({ file }) => file === 'src/data/redirects.ts') ?? { file: '', text: '' };
  const problems = [
    ...checkEdition(edition, files),
    ...checkLists(edition, data),
    ...checkSeriesFiles(Object.keys(edition.contextSeries), series),
    ...checkRedirects(edition.redirects, { locked: new Set(addresses), source }),
  ];
  return { edition, problems: problems.map(formatProblem) };
}

function invisibleIn({ file, text }: TextFile): Problem[] {
  return checkCharacters(text).map(({ at, what, mend }) => ({ file, ...at, what, mend }));
}
