import { expect, test } from 'vitest';
import { buildElsewhere } from '../buildElsewhere.ts';

test('a build in another folder, time zone and language gives the same bytes', { timeout: 400_000 }, () => {
  // Where it is tomorrow already, “i” has another capital, and numbers have other marks.
  const { files, differing } = buildElsewhere({
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(files).toBeGreaterThan(500);
  expect(differing).toEqual([]);
});
