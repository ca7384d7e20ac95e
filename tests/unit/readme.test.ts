import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

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
