import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCache, cacheKey } from '../../src/lib/buildCache.ts';

describe('buildCache(folder)', () => {
  let parent: string;
  let folder: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'edition-cache-'));
    folder = join(parent, 'cache');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(parent, { recursive: true, force: true });
  });
  const [one, two] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
  const longAgo = (key: string, days: number) => {
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(join(folder, key), then, then);
  };

  test('gives back what was kept under a key, also to another build', () => {
    buildCache(folder).write('a', one);
    expect(buildCache(folder).read('a')).toEqual(one);
    expect(buildCache(folder).read('b')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    [
      'changed',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))),
    ],
  ])('does not give what was %s on the disk', (_, spoil) => {
    const cache = buildCache(folder);
    cache.write('a', one);
    writeFileSync(join(folder, 'a'), spoil(readFileSync(join(folder, 'a'))));
    expect(cache.read('a')).toBeUndefined();
  });

  test('goes on where nothing can be written', () => {
    writeFileSync(folder, 'a file is in the way');
    const cache = buildCache(folder);
    cache.write('a', one);
    expect(cache.read('a')).toBeUndefined();
    cache.prune();
  });

  test('loses what was not used for a month, and what killed builds have left', () => {
    const cache = buildCache(folder);
    for (const key of ['new', 'old', 'used']) cache.write(key, one);
    writeFileSync(join(folder, 'half.4711'), '');
    for (const key of ['old', 'used', 'half.4711']) longAgo(key, 31);
    expect(cache.read('used')).toEqual(one);
    cache.prune();
    expect(readdirSync(folder).sort()).toEqual(['new', 'used']);
  });

  test('keeps within its room what was used last', () => {
    const cache = buildCache(folder);
    for (const [key, days] of [
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ] as const) {
      cache.write(key, two);
      longAgo(key, days);
    }
    cache.prune(2 * readFileSync(join(folder, 'a')).length);
    expect(readdirSync(folder).sort()).toEqual(['b', 'c']);
  });

  test('is left out where BUILD_CACHE is off', () => {
    buildCache(folder).write('a', one);
    vi.stubEnv('BUILD_CACHE', 'off');
    const off = buildCache(folder);
    expect(off.read('a')).toBeUndefined();
    off.write('b', two);
    off.prune(0);
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

test('cacheKey(…parts) differs where any part does, and where they are parted otherwise', () => {
  const keys = [
    cacheKey('a', 'b'),
    cacheKey('a', 'c'),
    cacheKey('ab'),
    cacheKey('ab', ''),
    cacheKey('b', 'a'),
    cacheKey('a', Uint8Array.of(98)),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(cacheKey('a', Uint8Array.of(7))).toBe(cacheKey('a', Uint8Array.of(7)));
});
