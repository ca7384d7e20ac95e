import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockBuild, recoverBuild, replaceDir } from '../../integrations/buildDir.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-dir-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
// No process has so high a number.
const dead = 999_999_999;
const at = (name: string) => join(root, name);
const folder = (name: string, words: string) => {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(join(at(name), 'index.html'), words);
};
const words = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8');

describe('replaceDir', () => {
  it('puts a folder in the place of another, or where none was', () => {
    folder('next', 'new');
    replaceDir(at('next'), at('dist'), at('work/old'));
    expect(words('dist')).toBe('new');
    folder('next', 'newer');
    replaceDir(at('next'), at('dist'), at('work/old'));
    expect(words('dist')).toBe('newer');
    expect(existsSync(at('next'))).toBe(false);
    expect(readdirSync(at('work'))).toEqual([]);
  });

  it('keeps a link, and puts the folder where it leads, also after a build that was killed', () => {
    folder('next', 'new');
    folder('elsewhere/site', 'old');
    symlinkSync('elsewhere/site', at('dist'));
    replaceDir(at('next'), at('dist'), at('work/old'));
    expect([words('dist'), words('elsewhere/site')]).toEqual(['new', 'new']);
    renameSync(at('elsewhere/site'), at(`work/old-${dead}`));
    recoverBuild(at('work'), at('dist'));
    expect([words('elsewhere/site'), readlinkSync(at('dist'))]).toEqual(['new', 'elsewhere/site']);
  });

  it('puts the old one back where there is nothing to put there', () => {
    folder('dist', 'old');
    expect(() => replaceDir(at('next'), at('dist'), at('work/old'))).toThrow(/ENOENT/);
    expect(words('dist')).toBe('old');
  });
});

describe('lockBuild', () => {
  it('refuses a second build in one sentence that names the first, until that has ended', () => {
    const unlock = lockBuild(at('.build'));
    expect(() => lockBuild(at('.build'))).toThrow(
      new RegExp(
        `^Another build \\(process ${process.pid}\\) is writing this site – wait until it has ended`,
      ),
    );
    unlock();
    lockBuild(at('.build'))();
    expect(readdirSync(at('.build'))).toEqual([]);
  });

  it('takes over the lock of a build that was killed', () => {
    mkdirSync(at('.build'));
    writeFileSync(at('.build/lock'), String(dead));
    lockBuild(at('.build'))();
    expect(readdirSync(at('.build'))).toEqual([]);
  });
});

describe('recoverBuild', () => {
  it('brings back what a killed build had put aside, and takes away what it left', () => {
    folder(`.build/old-${dead}`, 'the last good one');
    folder(`.build/next-${dead}`, 'half');
    recoverBuild(at('.build'), at('dist'));
    expect(words('dist')).toBe('the last good one');
    expect(readdirSync(at('.build'))).toEqual([]);
  });

  it('leaves alone a site that is there, and builds that still run', () => {
    folder('dist', 'new');
    folder(`.build/old-${dead}`, 'old');
    folder(`.build/next-${process.pid}`, 'growing');
    recoverBuild(at('.build'), at('dist'));
    expect(words('dist')).toBe('new');
    expect(readdirSync(at('.build'))).toEqual([`next-${process.pid}`]);
  });
});
