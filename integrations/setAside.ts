import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What a project holds of its paper: its records and prose, what was published of it, and what is tested of it. */
export const ofThePaper = [
  'src/data',
  'src/content',
  'urls.lock',
  'releases',
  'RIGHTS.md',
  'CITATION.cff',
  'MEASURED.md',
  'README.md',
  '.github/screenshot.png',
  'tests/edition',
] as const;

/**
 * Takes the paper out of a project, so that another may take its place. Nothing is lost: where git has all of it, it stays there; else a
 * copy goes into a folder beside the project.
 *
 * @param project its folder
 * @returns how to bring it back, in a sentence
 */
export function setAside(project: string): string {
  const there = ofThePaper.filter((path) => existsSync(join(project, path)));
  const commit = cleanCommit(project, there);
  const copy = freeName(resolve(project, '..', `${basename(resolve(project))}-before`));
  if (!commit) for (const path of there) cpSync(join(project, path), join(copy, path), { recursive: true });
  for (const path of there) rmSync(join(project, path), { recursive: true });
  return commit
    ? `The paper that stood here is in git: git checkout ${commit} -- ${there.join(' ')}`
    : `The paper that stood here is in ${copy}`;
}

/** The commit that holds all of some paths as they are; undefined where something of them is not in git. */
function cleanCommit(project: string, paths: readonly string[]): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: project, encoding: 'utf8' });
  const status = git('status', '--porcelain', '--ignored', '--', ...paths);
  if (status.status !== 0 || status.stdout.trim()) return undefined;
  // In a folder of another repository git would answer too.
  const top = git('rev-parse', '--show-toplevel').stdout.trim();
  if (resolve(top) !== resolve(project) && dirname(resolve(project)) !== resolve(top, '..')) return undefined;
  return git('rev-parse', '--short', 'HEAD').stdout.trim() || undefined;
}

function freeName(path: string, count = 1): string {
  const name = count === 1 ? path : `${path}-${count}`;
  return existsSync(name) ? freeName(path, count + 1) : name;
}
