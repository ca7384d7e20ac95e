import { expect, test } from 'vitest';
import { sitePaths } from '../../integrations/siteFiles.ts';
import { buildElsewhere } from '../buildElsewhere.ts';

/** Where it is tomorrow already, “i” has another capital, and numbers have other marks. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

test('a build in a folder with signs in its name, another time zone and another language gives the bytes of dist', () => {
  const { files, differing } = buildElsewhere(elsewhere);
  expect(differing).toEqual([]);
  expect(files).toBe(sitePaths('dist').length);
});
