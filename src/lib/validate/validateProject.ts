import { issuesOf } from '../edition/parseRecords.ts';
import type { Figure } from '../schema/figure.ts';
import { type Redirects, validateRedirects } from '../urls/redirects.ts';
import { parseLock } from '../urls/urlsLock.ts';
import { type Diagnostic, formatDiagnostic, positionAt, type TextFile } from './diagnostic.ts';
import { locateDiagnostic, locateMessage } from './locateRecord.ts';
import type { ProseEdition } from './parseProse.ts';
import { placeInStack } from './placeInStack.ts';
import type { RelatedEdition } from './references.ts';
import { didYouMean } from './suggestion.ts';
import { validateCharacters } from './validateCharacters.ts';
import { validateFigureText, validateSyntax, validateUniqueIds } from './validateCode.ts';
import { validateDrawings } from './validateDrawings.ts';
import { validateCoverage } from './validateOutline.ts';
import { validateProse } from './validateProse.ts';
import { validateRecordFiles } from './validateRecordFiles.ts';
import { validateEditorText, validateFramework, validateHero, validateRecords } from './validateRecords.ts';

/** The files of a project that hold what it publishes. */
export interface ProjectFiles extends EditionFiles {
  /** CSV files of independent series. */
  readonly series: readonly TextFile[];
  /** CSV files of tables. */
  readonly tables: readonly TextFile[];
  /** Paths of the files of images. */
  readonly images: readonly string[];
  /** `urls.lock`; empty where nothing is published yet. */
  readonly lock: TextFile;
}

/** The edition with its redirects, as loading the records gives it. */
export type Loaded = Parameters<typeof validateEdition>[0] &
  Parameters<typeof validateRecordFiles>[0] &
  Lists & { readonly figures: Readonly<Record<string, Figure>> } & Pick<
    Parameters<typeof validateHero>[0],
    'hero'
  > &
  Pick<Parameters<typeof validateFramework>[0], 'framework'> & { readonly redirects: Redirects };

/**
 * Checks everything that can be checked without building.
 *
 * @param load imports the edition and its redirects; only called where the files can be read as code
 * @param draws whether figures are drawn, which takes longer than all the rest
 * @returns the edition, unless it could not be loaded; and each problem as “file:line:column – what – how to fix”
 */
export async function validateProject<Edition extends Loaded>(
  files: ProjectFiles,
  load: () => Promise<Edition>,
  draws = true,
): Promise<{ readonly diagnostics: readonly string[]; readonly edition?: Edition }> {
  const { figures, data, series, tables, images, lock } = files;
  const code = [...data, ...figures];
  const syntax = code.flatMap(validateSyntax);
  const { addresses, diagnostics: badLines } = parseLock(lock.text, lock.file);
  const texts = [
    ...syntax,
    ...validateUniqueIds(code),
    ...[...series, ...tables, lock].flatMap(invisibleIn),
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
    ...validateFramework(edition, fileOf('src/data/framework.ts')),
    ...(draws ? validateDrawings(edition.figures, figures) : []),
    ...validateRecordFiles(edition, { series, tables, images }),
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
    ...validateCoverage(edition.sections, sections),
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

/** A line that already says where, as `parsePoints` and `locateMessage` write it. */
const placed = /^\S+:\d+(:\d+)? – /;

/**
 * What to say when records cannot even be loaded: each line with its place and with what to do.
 *
 * @param error as the import of the edition threw it
 * @param files the files that hold records
 * @returns lines “file:line:column – what – how to fix”
 */
function loadDiagnostics(error: unknown, files: readonly TextFile[]): string[] {
  const { stack = '', code, path, name } = error as NodeJS.ErrnoException;
  const message = (error as Error).message.replace(ofVite, '');
  const at = placeIn(`${stack}\n${message}`);
  if (code === 'ENOENT' && path)
    return [`${path}:1 – there is no such file – put it back, or take out the record that it belongs to`];
  if ('issues' in (error as object)) return schemaDiagnostics(error as never, at.file, files);
  if (code === 'ERR_MODULE_NOT_FOUND')
    return missingModule(message, files) ?? [`${at.text} – ${message} – fix the path of the import`];
  if (/^(Syntax|Type|Reference|Range)Error$/.test(name))
    return [
      `${at.text} – ${message.split('\n')[0]} – look at the ids and names on that line: what does not exist has no value`,
    ];
  // What a figure calls says what it lacks; the mistake is in the call.
  const lines =
    at.file.startsWith('src/content/') && !message.startsWith('figure ')
      ? message
      : locateMessage(message, files);
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      if (placed.test(line)) return line;
      return `${at.text} – ${line}${line.includes(' – ') ? '' : ' – fix the record that it names'}`;
    });
}

/** What Vite adds to a message whose stack it read twice. */
const ofVite = / \(The stacktrace appears [\s\S]*?\)$/m;

function placeIn(stack: string): { file: string; text: string } {
  const { file, line, column } = placeInStack(stack) ?? { file: 'src/edition.ts', line: 1, column: 1 };
  return { file, text: `${file}:${line}:${column}` };
}

/** Of a record that is parsed on its own, such as `meta`: the keys on the way to the field are found one after another. */
function schemaDiagnostics(
  { issues }: { issues: Parameters<typeof issuesOf>[0] },
  file: string,
  files: readonly TextFile[],
): string[] {
  const text = files.find((one) => one.file === file)?.text ?? '';
  return issuesOf(issues).map(({ field, message }) => {
    const index = field.split('.').reduce((from, key) => {
      const found = text.indexOf(`${key}:`, from);
      return found < 0 ? from : found;
    }, 0);
    const { line, column } = positionAt(text, index);
    return `${file}:${line}:${column} – field ${field}: ${message} – see docs/records.md for what it takes`;
  });
}

function missingModule(message: string, files: readonly TextFile[]): string[] | undefined {
  const name = /Cannot find module '([^']*)'/.exec(message)?.[1]?.split(/[\\/]/).at(-1);
  for (const { file, text } of files) {
    const index = name ? text.indexOf(`/${name}'`) : -1;
    if (index < 0) continue;
    const { line, column } = positionAt(text, index);
    return [
      `${file}:${line}:${column} – imports ${name}, which does not exist – fix the path, or put the file back`,
    ];
  }
  return undefined;
}
