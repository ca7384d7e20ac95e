import { checkRedirects, type Redirects } from '../urls/redirects.ts';
import { parseLock } from '../urls/urlsLock.ts';
import { formatProblem, type Problem, placeAt, type TextFile } from './diagnostic.ts';
import { loadProblems } from './loadDiagnostics.ts';
import { placeRecord } from './locateRecord.ts';
import type { ProseEdition } from './parseProse.ts';
import type { RelatedEdition } from './references.ts';
import { didYouMean } from './suggestion.ts';
import { checkCharacters } from './validateCharacters.ts';
import { checkFigureText, checkIdsTwice, checkSyntax } from './validateCode.ts';
import { checkCoverage } from './validateOutline.ts';
import { checkProse } from './validateProse.ts';
import { checkNoteText, checkRelations } from './validateRecords.ts';

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

/** The files of an edition, by what they hold. */
interface EditionFiles {
  readonly sections: readonly TextFile[];
  /** Also what-ifs, whose texts are held to the same rules. */
  readonly figures: readonly TextFile[];
  readonly data: readonly TextFile[];
}

/**
 * Finds every problem of an edition's prose, records and figures.
 *
 * @returns the problems, sorted by file and place
 */
export function checkEdition(edition: ProseEdition & RelatedEdition, files: EditionFiles): Problem[] {
  const { sections, figures, data } = files;
  const problems = [
    ...sections.flatMap(({ file, text }) => checkProse(text, { file, edition })),
    ...figures.flatMap(({ file, text }) => checkFigureText(text, { file, names: edition.names })),
    ...[...figures, ...data].flatMap(({ file, text }) =>
      checkCharacters(text).map(({ at, what, mend }) => ({ file, ...at, what, mend })),
    ),
    ...checkCoverage(Object.keys(edition.sections), sections),
    ...[...checkRelations(edition), ...checkNoteText(edition, edition.names)].map((problem) =>
      placeRecord(problem, edition, [...figures, ...data]),
    ),
  ];
  return problems.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

/** Lists of an edition that are no records: ids for the front page, names that hold a digit. */
interface Lists {
  readonly highlights: readonly string[];
  readonly names: readonly string[];
  readonly claims: Readonly<Record<string, unknown>>;
}

/** Finds entries of these lists that name no claim, stand twice, or free what is no name. */
function checkLists({ highlights, names, claims }: Lists, files: readonly TextFile[]): Problem[] {
  return [
    ...highlights
      .map(String)
      .flatMap((id, index) => [
        ...(Object.hasOwn(claims, id)
          ? []
          : problem('highlights', id, 'names no claim', didYouMean(id, Object.keys(claims), 'take it out'))),
        ...twice('highlights', highlights.map(String), id, index),
      ]),
    ...names
      .map(String)
      .flatMap((name, index) => [
        ...(/^\S(.*\S)?$/u.test(name) && /\d/.test(name) && name.length <= 40
          ? []
          : problem(
              'names',
              name,
              'is no name that holds a digit',
              'take it out: only such names need a place here',
            )),
        ...twice('names', names.map(String), name, index),
      ]),
  ];

  function twice(list: string, all: readonly string[], entry: string, index: number): Problem[] {
    return all.indexOf(entry) === index ? [] : problem(list, entry, 'stands twice', 'keep one of them');
  }

  function problem(list: string, entry: string, what: string, mend: string): Problem[] {
    const file = `src/data/${list}.ts`;
    const text = files.find((one) => one.file === file)?.text ?? '';
    return [
      {
        file,
        ...placeAt(text, Math.max(0, text.lastIndexOf(`'${entry}'`))),
        what: `“${entry}” ${what}`,
        mend,
      },
    ];
  }
}

/** Finds CSV files of independent series that no record describes: nobody would read them. */
function checkSeriesFiles(ids: readonly string[], files: readonly TextFile[]): Problem[] {
  return files.flatMap(({ file }) => {
    const id = file.replace(/^.*\/|\.csv$/g, '');
    if (ids.includes(id)) return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        what: `no context series is called “${id}”`,
        mend: didYouMean(id, ids, 'add its record to src/data/contextSeries.ts, or delete the file'),
      },
    ];
  });
}
