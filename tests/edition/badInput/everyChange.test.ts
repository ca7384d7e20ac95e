import { expect, test } from 'vitest';
import { editionFiles } from '../../badInput/fuzz/editionFiles.ts';
import { mutators } from '../../badInput/fuzz/mutators.ts';
import { random } from '../../sample.ts';

test('each of the more than two hundred ways to change an edition has a place in this one', () => {
  const idle = mutators.filter(
    ({ of, change }) =>
      !editionFiles
        .filter(({ file }) => of.test(file))
        .some(({ file, text }) =>
          [1, 2, 3, 4, 5].some((seed) => {
            const changed = change(text, random(seed), file);
            return changed !== undefined && changed !== text;
          }),
        ),
  );
  expect(idle.map(({ name }) => name)).toEqual([]);
  expect(new Set(mutators.map(({ name }) => name)).size).toBeGreaterThan(200);
});
