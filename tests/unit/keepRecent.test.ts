import { expect, test } from 'vitest';
import { keepRecent } from '../../src/lib/keepRecent.ts';

test('keepRecent(room, sizeOf) makes a thing once, and anew where others were asked for since that need its room', () => {
  const made: string[] = [];
  const kept = keepRecent<string>(4, (text) => text.length);
  const ask = (key: string) =>
    kept(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ['aa', 'bb', 'aa', 'cc', 'aa', 'bb']) expect(ask(key)).toBe(key);
  expect(made).toEqual(['aa', 'bb', 'cc', 'bb']);
  // What is larger than all the room is given, and leaves room for the next.
  for (const key of ['eeeee', 'aa', 'aa']) ask(key);
  expect(made.slice(4)).toEqual(['eeeee', 'aa']);
});
