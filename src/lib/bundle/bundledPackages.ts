import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { aliases } from './bundleScript.ts';

/** An npm package of which something reaches readers. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** The text of its licence file. */
  readonly text: string;
}

/**
 * The packages whose code ends in scripts, and others that are named, sorted by name.
 *
 * @param entries the scripts' source files
 * @param others folders of packages that reach readers in another way, such as a typeface
 * @throws Error when a package says no licence or lacks its text, since then it must not be shipped
 */
export async function bundledPackages(
  entries: readonly string[],
  others: readonly string[] = [],
): Promise<BundledPackage[]> {
  const { metafile } = await build({
    entryPoints: [...entries],
    bundle: true,
    format: 'iife',
    write: false,
    outdir: 'unused',
    metafile: true,
    logLevel: 'error',
    plugins: [aliases],
  });
  const used = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set([...used, ...others])]
    .map(readPackage)
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (typeof license !== 'string' || !file)
    throw new Error(
      `${folder}: reaches readers, but ${file ? 'its package.json names no licence' : 'has no licence file'} – use another package`,
    );
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}
