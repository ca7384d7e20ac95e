import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyProject } from '../copyProject.ts';

/** A copy of the project to spoil, in a folder with an odd name, with a `dist` that holds one page. */
export interface ProjectCopy {
  readonly folder: string;
  readonly path: (name: string) => string;
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

export function projectCopy(): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'edition-copy-'));
  const folder = join(parent, 'a folder, with “signs” in its name');
  renameSync(copyProject().folder, folder);
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), 'utf8');
  return {
    folder,
    path,
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
        env: { ...process.env, ...env },
      });
      return { status, output: stdout + stderr };
    },
    start: (script, env) => {
      const child = spawn('node', [`scripts/${script}.ts`], {
        cwd: folder,
        env: { ...process.env, ...env },
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
      expect(readdirSync(path('dist'))).toEqual(['index.html']);
      expect(read('dist/index.html')).toBe('the last good one');
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
