import { relative, resolve } from 'node:path';
import ts from 'typescript';

const engine = resolve(import.meta.dirname, '..');

/**
 * Checks the types of an edition that stands elsewhere, and of the engine with its records: by the compiler options of the
 * project, so that an edition needs no `tsconfig.json`, and no packages, to be checked.
 *
 * @param folder of the edition
 * @returns each problem as “file:line:column – what”, files as the folder that commands run in sees them
 */
export function checkTypes(folder: string): string[] {
  const edition = resolve(folder);
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
    {
      extends: resolve(engine, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        types: ['node'],
        typeRoots: [resolve(engine, 'node_modules/@types')],
        paths: { '#engine/*': [`${engine}/src/*`], '#edition/*': [`${edition}/*`] },
      },
      include: ['data', 'content'],
      exclude: [],
    },
    ts.sys,
    edition,
  );
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(engine, (path) => path, options);
  host.resolveModuleNameLiterals = (names, from, redirected) =>
    names.map(({ text }) => {
      const find = (file: string) => ts.resolveModuleName(text, file, options, host, cache, redirected);
      const found = find(from);
      // Packages that the edition has none of are those of the engine, as when it is built.
      return found.resolvedModule || /^[.#/]/.test(text) ? found : find(resolve(engine, 'src/edition.ts'));
    });
  const program = ts.createProgram({ rootNames: fileNames, options, host });
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start, messageText }) => {
    const what = ts.flattenDiagnosticMessageText(messageText, ' – ').replace(/\s+/g, ' ');
    if (!file) return what;
    const { line, character } = file.getLineAndCharacterOfPosition(start ?? 0);
    return `${relative('.', file.fileName)}:${line + 1}:${character + 1} – ${what}`;
  });
}
