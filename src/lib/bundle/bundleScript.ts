import { build } from 'esbuild';

/**
 * A module with all that it imports as one classic script: browsers refuse modules from disk.
 *
 * @param entry from the root of the project
 * @throws Error with the place, when a module is not as it should be
 */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${entry}: esbuild wrote nothing`);
  return script.text;
}

/**
 * A script file that holds data and nothing else: read from disk too, where browsers refuse `fetch`.
 *
 * @param name the global that it sets
 */
export function dataScript(name: string, data: unknown): string {
  return `self.${name}=${JSON.stringify(data)};\n`;
}
