import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendKilled } from '../../scripts/mendKilled.ts';
import { swapIn } from '../../scripts/swapIn.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const at = (name: string) => join(root, name);
const folder = (name: string, words: string) => {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(join(at(name), 'index.html'), words);
};
const words = (name: string) => readFileSync(join(at(name), 'index.html'), 'utf8');

describe('swapIn', () => {
  it('puts a folder in the place of another, or where none was', () => {
    folder('next', 'new');
    swapIn(at('next'), at('dist'), at('work/old'));
    expect(words('dist')).toBe('new');
    folder('next', 'newer');
    swapIn(at('next'), at('dist'), at('work/old'));
    expect(words('dist')).toBe('newer');
    expect(existsSync(at('next'))).toBe(false);
    expect(readdirSync(at('work'))).toEqual([]);
  });

  it('puts the old one back where there is nothing to put there', () => {
    folder('dist', 'old');
    expect(() => swapIn(at('next'), at('dist'), at('work/old'))).toThrow(/ENOENT/);
    expect(words('dist')).toBe('old');
  });
});

describe('mendKilled', () => {
  // No process has so high a number.
  const dead = 999_999_999;

  it('brings back what a killed build had put aside, and takes away what it left', () => {
    folder(`.build/old-${dead}`, 'the last good one');
    folder(`.build/next-${dead}`, 'half');
    mendKilled(at('.build'), at('dist'));
    expect(words('dist')).toBe('the last good one');
    expect(readdirSync(at('.build'))).toEqual([]);
  });

  it('leaves alone a site that is there, and builds that still run', () => {
    folder('dist', 'new');
    folder(`.build/old-${dead}`, 'old');
    folder(`.build/next-${process.pid}`, 'growing');
    mendKilled(at('.build'), at('dist'));
    expect(words('dist')).toBe('new');
    expect(readdirSync(at('.build'))).toEqual([`next-${process.pid}`]);
  });
});
