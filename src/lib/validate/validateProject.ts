import { type Redirects, validateRedirects } from '../urls/redirects.ts';
import { parseLock } from '../urls/urlsLock.ts';
import { type Diagnostic, formatDiagnostic, positionAt, type TextFile } from './diagnostic.ts';
import { loadDiagnostics } from './loadDiagnostics.ts';
import { locateDiagnostic } from './locateRecord.ts';
import type { ProseEdition } from './parseProse.ts';
import type { RelatedEdition } from './references.ts';
import { didYouMean } from './suggestion.ts';
import { validateCharacters } from './validateCharacters.ts';
import { validateFigureText, validateSyntax, validateUniqueIds } from './validateCode.ts';
import { validateHero } from './validateHero.ts';
import { validateCoverage } from './validateOutline.ts';
import { validateProse } from './validateProse.ts';
import { validateEditorText, validateRecords } from './validateRecords.ts';

/** The files of a project that hold what it publishes. */
export interface ProjectFiles extends EditionFiles {
  /** CSV files of independent series. */
  readonly series: readonly TextFile[];
  /** `urls.lock`; empty where nothing is published yet. */
  readonly lock: TextFile;
}

/** The edition with its redirects, as loading the records gives it. */
export type Loaded = Parameters<typeof validateEdition>[0] &
  Lists &
  Pick<Parameters<typeof validateHero>[0], 'hero'> & { readonly redirects: Redirects };

/**
 * Checks everything that can be checked without building.
 *
 * @param load imports the edition and its redirects; only called where the files can be read as code
 * @returns the edition, unless it could not be loaded; and each problem as “file:line:column – what – how to fix”
 */
export async function validateProject<Edition extends Loaded>(
  files: ProjectFiles,
  load: () => Promise<Edition>,
): Promise<{ readonly diagnostics: readonly string[]; readonly edition?: Edition }> {
  const { figures, data, series, lock } = files;
  const code = [...data, ...figures];
  const syntax = code.flatMap(validateSyntax);
  const { addresses, diagnostics: badLines } = parseLock(lock.text, lock.file);
  const texts = [
    ...syntax,
    ...validateUniqueIds(code),
    ...[...series, lock].flatMap(invisibleIn),
    ...badLines,
  ];
  if (texts.length)
    // What loading would say then is said here already, and better.
    return { diagnostics: [...code.flatMap(invisibleIn), ...texts].map(formatDiagnostic) };

  const edition = await load().catch((error: unknown) => error as Error);
  if (edition instanceof Error) {
    // A record that a hidden character spoils looks right, so the character comes first.
    const diagnostics = [
      ...code.flatMap(invisibleIn).map(formatDiagnostic),
      ...loadDiagnostics(edition, code),
    ];
    return { diagnostics };
  }
  const fileOf = (path: string) => data.find(({ file }) => file === path) ?? { file: path, text: '' };
  const diagnostics = [
    ...validateEdition(edition, files),
    ...validateLists(edition, data),
    ...validateHero(edition, fileOf('src/data/hero.ts')),
    ...validateSeriesFiles(Object.keys(edition.independentSeries), series),
    ...validateRedirects(edition.redirects, {
      locked: new Set(addresses),
      source: fileOf('src/data/redirects.ts'),
    }),
  ];
  return { edition, diagnostics: diagnostics.map(formatDiagnostic) };
}

function invisibleIn({ file, text }: TextFile): Diagnostic[] {
  return validateCharacters(text).map(({ at, what, fix }) => ({ file, ...at, what, fix }));
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
 * @returns the diagnostics, sorted by file and place
 */
export function validateEdition(edition: ProseEdition & RelatedEdition, files: EditionFiles): Diagnostic[] {
  const { sections, figures, data } = files;
  const diagnostics = [
    ...sections.flatMap(({ file, text }) => validateProse(text, { file, edition })),
    ...figures.flatMap(({ file, text }) => validateFigureText(text, { file, names: edition.names })),
    ...[...figures, ...data].flatMap(({ file, text }) =>
      validateCharacters(text).map(({ at, what, fix }) => ({ file, ...at, what, fix })),
    ),
    ...validateCoverage(Object.keys(edition.sections), sections),
    ...[...validateRecords(edition), ...validateEditorText(edition, edition.names)].map((problem) =>
      locateDiagnostic(problem, edition, [...figures, ...data]),
    ),
  ];
  return diagnostics.sort((a, b) =>
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
function validateLists({ highlights, names, claims }: Lists, files: readonly TextFile[]): Diagnostic[] {
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

  function twice(list: string, all: readonly string[], entry: string, index: number): Diagnostic[] {
    return all.indexOf(entry) === index ? [] : problem(list, entry, 'stands twice', 'keep one of them');
  }

  function problem(list: string, entry: string, what: string, fix: string): Diagnostic[] {
    const file = `src/data/${list}.ts`;
    const text = files.find((one) => one.file === file)?.text ?? '';
    return [
      {
        file,
        ...positionAt(text, Math.max(0, text.lastIndexOf(`'${entry}'`))),
        what: `“${entry}” ${what}`,
        fix,
      },
    ];
  }
}

/** Finds CSV files of independent series that no record describes: nobody would read them. */
function validateSeriesFiles(ids: readonly string[], files: readonly TextFile[]): Diagnostic[] {
  return files.flatMap(({ file }) => {
    const id = file.replace(/^.*\/|\.csv$/g, '');
    if (ids.includes(id)) return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        what: `no independent series is called “${id}”`,
        fix: didYouMean(id, ids, 'add its record to src/data/independentSeries.ts, or delete the file'),
      },
    ];
  });
}
