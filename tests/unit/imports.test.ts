import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, importsOf, withoutComments } from './imports.ts';

describe('layers', () => {
  const sources = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|astro|mdx)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  const readImports = (file: string) => importsOf(file, readFileSync(file, 'utf8'));
  const withoutSrc = (file: string) => file.replace(/^src\//, '');
  const files = sources('src').map(withoutSrc);

  /** What a folder may import from, besides itself; the most particular folder counts. */
  const allowed: Record<string, readonly string[]> = {
    // What schemas and words need to know of an edition before its records are parsed.
    lib: ['data/units.ts', 'lib/language'],
    'data/units.ts': ['lib'],
    'data/language.ts': ['lib/language'],
    'lib/language': [],
    'components/charts': ['lib'],
    figures: ['components/charts', 'lib'],
    data: ['lib'],
    'content/figures': ['components/charts', 'data', 'figures', 'lib'],
    'content/whatIfs': ['components/charts', 'lib'],
    // What an edition hands to the engine, all in one.
    'data/index.ts': ['data', 'content/figures', 'content/whatIfs'],
    'records.ts': ['data/index.ts', 'figures', 'lib'],
    'edition.ts': ['lib', 'records.ts'],
    'middleware.ts': ['edition.ts', 'lib'],
    components: ['components/charts', 'edition.ts', 'lib', 'styles'],
    // What-ifs are drawn in the browser too; they import no data.
    client: ['components/charts', 'content/whatIfs', 'lib'],
    'content/sections': [],
    layouts: ['components', 'edition.ts', 'lib', 'styles'],
    pages: ['components', 'components/charts', 'edition.ts', 'layouts', 'lib', 'styles'],
  };
  const layerOf = (path: string) =>
    [
      'components/charts',
      'content/figures',
      'content/whatIfs',
      'content/sections',
      'data/index.ts',
      'data/units.ts',
      'data/language.ts',
      'lib/language',
      ...Object.keys(allowed),
      'styles',
    ].find((layer) => path.startsWith(layer)) ?? '?';

  test('imports go one way', () => {
    const wrong = files.flatMap((file) =>
      readImports(join('src', file))
        .map(withoutSrc)
        .filter(
          (target) =>
            layerOf(target) !== layerOf(file) &&
            // The words of the interface: everything may say them.
            layerOf(target) !== 'data/language.ts' &&
            !allowed[layerOf(file)]?.includes(layerOf(target)),
        )
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('an edition reaches the engine by its alias, so that it may stand elsewhere, and the engine an edition by its', () => {
    const isEdition = (file: string) => /^(data|content)\//.test(file);
    const wrong = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/\b(?:from |import |import\()'(\.[^']+)'/g)]
        .map(([, path = '']) => path)
        .filter((path) => isEdition(posix.join(posix.dirname(file), path)) !== isEdition(file))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    const imports = ['src', 'integrations', 'scripts', 'bench', 'tests']
      .flatMap(sources)
      .map((file) => [file, readImports(file)] as const);
    expect(imports.length).toBeGreaterThan(400);
    expect(circlesIn(new Map(imports))).toEqual([]);
  });

  test('src imports nothing from outside; what builds, serves and commands imports no tests, and tests no part of the report', () => {
    const barred: Record<string, readonly string[]> = {
      src: ['integrations', 'scripts', 'bench', 'bench/parts', 'tests'],
      integrations: ['scripts', 'bench', 'bench/parts', 'tests'],
      scripts: ['bench', 'bench/parts', 'tests'],
      bench: ['scripts', 'tests'],
      'bench/parts': ['scripts'],
      tests: ['scripts', 'bench/parts'],
    };
    const folderOf = (path: string) =>
      path.startsWith('bench/parts/') ? 'bench/parts' : (path.split('/')[0] ?? '');
    const wrong = ['src', 'integrations', 'scripts', 'bench', 'tests'].flatMap(sources).flatMap((file) =>
      readImports(file)
        .filter((target) => barred[folderOf(file)]?.includes(folderOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    [`const url = 'https://doi.org/10.1234/abc';`, true],
    [`<a href="https://doi.org/10.1234/abc">`, true],
    [`read('src/*.ts'); const doi = '10.1234/abc'; read('lib/*/a.ts');`, true],
    [`const a = 1; // as in 10.1234/abc`, false],
    [`// https://doi.org/10.1234/abc`, false],
    [`/** of 10.1234/abc */\nconst a = 1;`, false],
    [`<p>{/* 10.1234/abc */}</p>`, false],
  ])('of %j what is said beside comments is read', (code, says) => {
    expect(withoutComments(code).includes('10.1234/abc')).toBe(says);
  });
});

describe('circlesIn', () => {
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
});
