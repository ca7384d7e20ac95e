import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

describe('readme', () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md').sort()];
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const folders = 'src|integrations|scripts|bench|tests|public|hosting|docs|\\.github';

  /** Whether a file or folder is there; `<id>` stands for any name. */
  function exists(path: string): boolean {
    return existsSync(path) || globSync(path.replaceAll(/<[^>]+>/g, '*')).length > 0;
  }

  /** Paths that a text names as code: with a folder of the project in front, or a file of its root. */
  function namedPaths(text: string): string[] {
    const named = new RegExp(`\`((?:${folders})(?:/[^\`*…\\s]*)?|[\\w.-]+\\.(?:md|lock|mjs|cff))\``, 'g');
    return [...text.matchAll(named)].map(([, path = '']) => path);
  }

  /** The paths of a tree whose levels are indented by two spaces, and whose names stand before two spaces. */
  function treePaths(tree: string): string[] {
    const above: string[] = [];
    return tree.split('\n').flatMap((line) => {
      const depth = line.search(/\S/) / 2;
      const [names = ''] = line.trim().split(/ {2,}/);
      const paths = names.split(' ').map((name) => join(above[depth - 1] ?? '', name));
      above[depth] = paths[0] ?? '';
      above.length = depth + 1;
      return paths.map((path) => path.replace(/\/$/, ''));
    });
  }

  test.each(texts)('every path that $file names exists', ({ text }) => {
    const named = namedPaths(text);
    expect(named.filter((path) => !exists(path))).toEqual([]);
  });

  test('the README and the docs name paths in the way that is read', () => {
    expect(texts.flatMap(({ text }) => namedPaths(text)).length).toBeGreaterThan(100);
  });

  test('every path in the tree of the README exists', () => {
    const [, tree = ''] = /## The tree\n\n```\n([^`]*)\n```/.exec(texts[0]?.text ?? '') ?? [];
    const paths = treePaths(tree);
    expect(paths).toContain('src/lib/edition');
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(texts)('every file that $file links to exists', ({ file, text }) => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  test.each(texts)('every script that $file names exists', ({ text }) => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('the README is read in ten minutes: it has 1,300 words at most', () => {
    expect((texts[0]?.text ?? '').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1300);
  });

  test('every dependency has its reason in docs/dependencies.md, and nothing else has', () => {
    const table = readFileSync('docs/dependencies.md', 'utf8');
    const reasons = [...table.matchAll(/^\| `([^`]+)` *\| *(\S[^|]*)\|/gm)].map(([, name]) => name);
    expect(reasons.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});

describe('supplyChain', () => {
  interface Locked {
    readonly version?: string;
    readonly resolved?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly link?: boolean;
    readonly license?: string;
  }
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const locked = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');
  const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

  test('every direct dependency has one exact version, and the lockfile holds that one', () => {
    const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
    const wrong = Object.entries(direct).filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+$/.test(version) || lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(Object.keys(direct).length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('the lockfile was made from this package.json', () => {
    const { dependencies, devDependencies } = lock.packages[''];
    expect(dependencies).toEqual(manifest.dependencies);
    expect(devDependencies).toEqual(manifest.devDependencies);
  });

  test('every locked package has a checksum of its content and names no host', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(
      locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([path]) => path),
    ).toEqual([]);
    expect(locked.filter(([, { resolved, link }]) => resolved || link).map(([path]) => path)).toEqual([]);
  });

  test('install scripts run for packages that are allowed by name, and no other name is allowed', () => {
    const running = new Set(locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path)));
    const allowed = Object.entries(manifest.allowScripts)
      .filter(([, value]) => value === true)
      .map(([name]) => name);
    expect(
      Object.keys(manifest.allowScripts).filter((name) => /[*@^~]/.test(name.replace(/^@/, ''))),
    ).toEqual([]);
    const there = new Set(locked.map(([path]) => nameOf(path)));
    expect(allowed.filter((name) => !there.has(name))).toEqual([]);
    expect([...running].filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  });
});
