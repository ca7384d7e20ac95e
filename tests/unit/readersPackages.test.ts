import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledPackages } from '../../src/lib/bundle/bundledPackages.ts';

test('readers get the code that draws charts and searches, and none that parses records', async () => {
  const names = (await bundledPackages(globSync('src/client/entries/*.ts'))).map(({ name }) => name);
  expect(names).toContain('@observablehq/plot');
  expect(names).not.toContain('zod');
});
