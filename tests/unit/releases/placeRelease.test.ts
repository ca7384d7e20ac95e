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
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeRelease } from '../../../integrations/releaseFiles.ts';

let root: string;
const at = (name: string) => join(root, name);
const place = () =>
  placeRelease(at('.build/release-1'), at('releases/1.0.0'), { file: at('urls.lock'), text: 'new\n' });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(at('.build/release-1'), { recursive: true });
  writeFileSync(at('.build/release-1/claims.json'), '{}');
  writeFileSync(at('urls.lock'), 'old\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('placeRelease puts the folder and the lock in their places, and leaves nothing beside them', () => {
  place();
  expect(readFileSync(at('releases/1.0.0/claims.json'), 'utf8')).toBe('{}');
  expect(readFileSync(at('urls.lock'), 'utf8')).toBe('new\n');
  expect(readdirSync(at('.build'))).toEqual([]);
});

test('a lock that cannot be written leaves no release in place', () => {
  rmSync(at('urls.lock'));
  mkdirSync(at('urls.lock/taken'), { recursive: true });
  expect(place).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(existsSync(at('releases/1.0.0'))).toBe(false);
  expect(readdirSync(at('.build'))).toEqual(['release-1']);
});

test('a place that is taken leaves the lock and what is there as they were', () => {
  mkdirSync(at('releases/1.0.0'), { recursive: true });
  writeFileSync(at('releases/1.0.0/claims.json'), 'released');
  expect(place).toThrow(/ENOTEMPTY|EEXIST|EPERM/);
  expect(readFileSync(at('releases/1.0.0/claims.json'), 'utf8')).toBe('released');
  expect(readFileSync(at('urls.lock'), 'utf8')).toBe('old\n');
});
