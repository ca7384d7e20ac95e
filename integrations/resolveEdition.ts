/**
 * Lets Node find an edition that stands elsewhere (`EDITION=path`): `#edition/…` in its folder, `#engine/…` in this project, also from
 * there, and packages that it has none of here. Imported first, before anything that imports records; without EDITION the `imports`
 * of `package.json` say all.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const named = process.env.EDITION;
if (named && !existsSync(resolve(named, 'data/index.ts'))) {
  console.error(
    `EDITION=${named} – there is no ${named}/data/index.ts – name the folder of an edition, as npm run new writes it`,
  );
  process.exit(1);
}

/** The folder of an edition that stands elsewhere; undefined where this project’s own is built. */
export const editionFolder = named ? resolve(named) : undefined;

const engineFolder = resolve(import.meta.dirname, '../src');

/** The file that an import of the edition or of the engine means; undefined for any other. */
function fileOf(specifier: string): string | undefined {
  const [, side, path = ''] = /^#(edition|engine)\/(.*)$/.exec(specifier) ?? [];
  if (!side || !editionFolder) return undefined;
  return resolve(side === 'edition' ? editionFolder : engineFolder, path);
}

/** Whether an import names a package: neither a path nor an alias nor an address. */
const isPackage = (specifier: string) => /^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/.test(specifier);

if (editionFolder) {
  const ownUrl = pathToFileURL(editionFolder + sep).href;
  registerHooks({
    resolve(specifier, context, next) {
      const file = fileOf(specifier);
      if (file) return next(pathToFileURL(file).href, context);
      if (!isPackage(specifier) || !context.parentURL?.startsWith(ownUrl)) return next(specifier, context);
      try {
        return next(specifier, context);
      } catch {
        return next(specifier, {
          ...context,
          parentURL: pathToFileURL(resolve(engineFolder, 'edition.ts')).href,
        });
      }
    },
  });
}

/** The same for Vite, which resolves for itself. */
export function resolveEdition(): Plugin {
  return {
    name: 'edition:resolve',
    enforce: 'pre',
    async resolveId(specifier, importer, options) {
      const file = fileOf(specifier);
      if (file) return file;
      if (!editionFolder || !importer?.startsWith(editionFolder) || !isPackage(specifier)) return undefined;
      return (
        (await this.resolve(specifier, importer, { ...options, skipSelf: true })) ??
        this.resolve(specifier, resolve(engineFolder, 'edition.ts'), { ...options, skipSelf: true })
      );
    },
  };
}
