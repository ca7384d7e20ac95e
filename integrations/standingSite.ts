/**
 * Whether the site that stands is what a build would make: it is where nothing that a build reads has changed since one made it, nor any
 * file of the site.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCache, cacheKey, installedPackages } from '../src/lib/buildCache.ts';
import { checksums, sitePaths } from './siteFiles.ts';

/** What a build is made from. */
export interface BuildInputs {
  /** The folder of the project. */
  readonly project: string;
  /** The folder of an edition that stands elsewhere. */
  readonly edition?: string | undefined;
  /** The environment, of which `buildVariables` count. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The variables that a build reads, itself or by its tools, besides those that tools hand to pages by the beginning of their name. */
export const buildVariables = ['SITE_URL', 'EDITION', 'RELEASING', 'PDF', 'NODE_ENV', 'NODE_OPTIONS'];
const handedOn = /^(PUBLIC|VITE|ASTRO)_/;

/** Folders of a project that a build writes or never reads, at its top; packages are known by what npm installed. */
const unread = {
  project: [
    '.git',
    'node_modules',
    'dist',
    '.build',
    '.astro',
    '.differences',
    'tests',
    'bench',
    'docs',
    'examples',
  ],
  edition: ['.git', 'node_modules', 'dist', '.build', '.astro'],
};

/** A hash of all that a build reads; undefined where it cannot be known, since packages came in another way than by npm. */
export function hashInputs({ project, edition, env }: BuildInputs): string | undefined {
  const packages = installedPackages(project);
  if (packages === undefined) return undefined;
  const variables = Object.keys(env)
    .filter((name) => buildVariables.includes(name) || handedOn.test(name))
    .sort();
  const files = [
    ...filesBelow(project, unread.project, edition),
    ...(edition ? filesBelow(edition, unread.edition) : []),
  ];
  const own = edition && join(edition, 'node_modules/.package-lock.json');
  if (own && statSync(own, { throwIfNoEntry: false })) files.push(own);
  return cacheKey(
    'site',
    `${process.version} ${process.platform} ${process.arch}`,
    JSON.stringify([process.execArgv, variables.map((name) => [name, env[name]])]),
    packages,
    ...files.flatMap((file) => [file, readFileSync(file)]),
  );
}

/** The files below a folder, links followed, sorted. @param without names at its top that are left out; `but` a folder wherever it is */
function filesBelow(folder: string, without: readonly string[], but?: string): string[] {
  const aside = but && resolve(but);
  return readdirSync(folder)
    .sort()
    .filter((name) => !without.includes(name))
    .map((name) => join(folder, name))
    .flatMap((path) => {
      if (resolve(path) === aside) return [];
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isDirectory()) return filesBelow(path, [], but);
      return found?.isFile() ? [path] : [];
    });
}

/** What a build made, and what it had to say. */
interface MadeSite {
  /** Hash of the files. */
  readonly site: string;
  /** Warnings, as printed. */
  readonly said: string;
}

/** The site that stands, when it is the one. */
export interface StandingSite {
  readonly files: number;
  /** What the build that made it had to say. */
  readonly said: string;
}

/**
 * @param inputs of `hashInputs`
 * @param place the folder of the site
 * @returns undefined where a build is needed
 */
export function standingSite(inputs: string, place: string, cache = buildCache()): StandingSite | undefined {
  const kept = cache.read(inputs);
  if (!kept || !statSync(place, { throwIfNoEntry: false })) return undefined;
  const { site, said }: MadeSite = JSON.parse(Buffer.from(kept).toString());
  return site === cacheKey(checksums(place)) ? { files: sitePaths(place).length, said } : undefined;
}

/** Remembers what a build made; in and out are those of `standingSite`. */
export function rememberSite(inputs: string, place: string, said: string, cache = buildCache()): void {
  const made: MadeSite = { site: cacheKey(checksums(place)), said };
  cache.write(inputs, Buffer.from(JSON.stringify(made)));
}
