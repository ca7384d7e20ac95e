import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyProject } from '../copyProject.ts';

/** A copy of the project to spoil, in a folder with an odd name, with a `dist` that holds one page. */
export interface ProjectCopy {
  readonly folder: string;
  /** Where a file stands, by its path from the root of the project. */
  readonly path: (name: string) => string;
  /** The same of a file of the edition that is built, such as `dist`. */
  readonly ofEdition: (name: string) => string;
  readonly read: (name: string) => string;
  /** Changes a file; fails where that changes nothing. */
  readonly edit: (name: string, change: (text: string) => string) => void;
  /** Runs a script of the project to its end. */
  readonly run: (script: string, env?: Readonly<Record<string, string>>) => Ended;
  /** The same beside others. */
  readonly start: (
    script: string,
    env?: Readonly<Record<string, string>>,
  ) => { readonly child: ReturnType<typeof spawn>; readonly ended: Promise<Ended> };
  /** Expects `dist` to be what it was before any build. */
  readonly expectUntouched: () => void;
  readonly remove: () => void;
}

export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** @param edition the folder of the edition that scripts run for, `examples/lamps`; by default that of the project itself */
export function projectCopy(edition = ''): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'edition-copy-'));
  const folder = join(parent, 'a folder, with “signs” in its name');
  renameSync(copyProject(edition).folder, folder);
  const path = (name: string) => join(folder, name);
  const ofEdition = (name: string) => join(folder, edition, name);
  const read = (name: string) => readFileSync(path(name), 'utf8');
  const chosen = edition ? { EDITION: edition } : {};
  return {
    folder,
    path,
    ofEdition,
    read,
    edit: (name, change) => {
      const changed = change(read(name));
      expect(changed).not.toBe(read(name));
      writeFileSync(path(name), changed);
    },
    run: (script, env) => {
      const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: { ...process.env, ...chosen, ...env },
      });
      return { status, output: stdout + stderr };
    },
    start: (script, env) => {
      const child = spawn('node', [`scripts/${script}.ts`], {
        cwd: folder,
        env: { ...process.env, ...chosen, ...env },
        // A group of its own, so that a kill takes the processes that it started along.
        detached: true,
      });
      let output = '';
      child.stdout.on('data', (text) => (output += text));
      child.stderr.on('data', (text) => (output += text));
      return {
        child,
        ended: new Promise((done) => child.on('close', (status) => done({ status, output }))),
      };
    },
    expectUntouched: () => {
      expect(readdirSync(ofEdition('dist'))).toEqual(['index.html']);
      expect(readFileSync(ofEdition('dist/index.html'), 'utf8')).toBe('the last good one');
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
