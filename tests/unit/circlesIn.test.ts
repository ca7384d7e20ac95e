import { expect, test } from 'vitest';
import { circlesIn, importsOf } from './imports.ts';

const read = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]));

test('circlesIn finds a circle that only types close', () => {
  const files = read({
    'src/page.ts': `import { chart } from './charts/chart.ts';`,
    'src/charts/chart.ts': `import { layout } from './layout.ts';\nexport interface Row {}`,
    'src/charts/layout.ts': `import { place } from '../place.ts';`,
    'src/place.ts': `import type { Row } from './charts/chart.ts';`,
  });
  expect(circlesIn(files)).toEqual([
    'src/charts/chart.ts → src/charts/layout.ts → src/place.ts → src/charts/chart.ts',
  ]);
});

test('circlesIn finds a file that imports itself, one that hands on, and a late import', () => {
  const files = read({
    'a.ts': `export { a } from './a.ts';`,
    'b.ts': `export * from './c.ts';`,
    'c.ts': `const late = () => import('./b.ts');`,
  });
  expect(circlesIn(files)).toEqual(['a.ts → a.ts', 'b.ts → c.ts → b.ts']);
});

test('circlesIn finds nothing where two ways lead to one file', () => {
  const files = read({
    'top.ts': `import './left.ts';\nimport './right.ts';`,
    'left.ts': `import { x } from './ground.ts';`,
    'right.ts': `import { x } from './ground.ts';`,
    'ground.ts': '',
  });
  expect(circlesIn(files)).toEqual([]);
});
