import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { editionPath } from '../edition/editionPath.ts';
import { browserFloor } from './browserFloor.ts';

/**
 * A module with all that it imports as one classic script, in words that the oldest browsers of `browserFloor` know: browsers refuse modules
 * from disk.
 *
 * @param entry from the root of the project
 * @throws Error with the place, when a module is not as it should be
 */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: [...browserFloor],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    plugins: [aliases],
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${entry}: esbuild wrote nothing`);
  return script.text;
}

/** The aliases of the edition and of the engine, wherever the edition stands; one without what-ifs has no list of them. */
export const aliases: Plugin = {
  name: 'edition',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#(edition|engine)\// }, ({ path }) => {
      const file = path.replace(/^#(edition|engine)\//, 'src/');
      const place = resolve(path.startsWith('#edition/') ? editionPath(file) : file);
      return existsSync(place) || file !== 'src/content/whatIfs.ts'
        ? { path: place }
        : { path: 'none', namespace: 'what-ifs' };
    });
    onLoad({ filter: /^none$/, namespace: 'what-ifs' }, () => ({ contents: 'export const whatIfs = [];' }));
  },
};

/**
 * A script file that holds data and nothing else: read from disk too, where browsers refuse `fetch`.
 *
 * @param name the global that it sets
 */
export function dataScript(name: string, data: unknown): string {
  return `self.${name}=${JSON.stringify(data)};\n`;
}
