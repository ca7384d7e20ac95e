import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { build, type Plugin } from 'esbuild';
import { editionPath } from '../edition/editionPath.ts';
import { browserFloor } from './browserFloor.ts';

/**
 * A module with all that it imports as one classic script, in words that the oldest browsers of `browserFloor` know: browsers refuse modules
 * from disk. Those that are asked for in one moment are bundled together, so that what they share is read once.
 *
 * @param entry from the root of the project
 * @throws Error with the place, when a module is not as it should be
 */
export async function bundleScript(entry: string): Promise<string> {
  asked ??= gatherEntries();
  asked.entries.add(entry);
  const script = (await asked.scripts).get(entry);
  if (script === undefined) throw new Error(`${entry}: esbuild wrote nothing`);
  return script;
}

/** Entries that are about to be bundled, and what will come of each. */
let asked: { readonly entries: Set<string>; readonly scripts: Promise<Map<string, string>> } | undefined;

function gatherEntries(): NonNullable<typeof asked> {
  const entries = new Set<string>();
  const scripts = setImmediate().then(() => {
    asked = undefined;
    return bundle([...entries]);
  });
  return { entries, scripts };
}

async function bundle(entries: readonly string[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    // Named by their places, as two in different folders may have one name.
    entryPoints: entries.map((entry, place) => ({ in: entry, out: String(place) })),
    outdir: 'unused',
    bundle: true,
    format: 'iife',
    target: [...browserFloor],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    plugins: [aliases],
  });
  return new Map(outputFiles.map(({ path, text }) => [entries[Number(basename(path, '.js'))] ?? '', text]));
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
 * A script file that holds data and nothing else: read from disk too, where browsers refuse `fetch`. The data stand in a string, which
 * browsers read in a third of the time that they take for the same as code.
 *
 * @param name the global that it sets
 */
export function dataScript(name: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[\\']/g, '\\$&');
  return `self.${name}=JSON.parse('${json}');\n`;
}
