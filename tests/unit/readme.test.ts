import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every path that the README names exists', () => {
  const paths = [...readme.matchAll(/`((?:src|tests|scripts|public|\.github)\/[^`<>*…]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every script that the README names exists', () => {
  const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every dependency has its reason in the README', () => {
  const table = readme.slice(readme.indexOf('## Dependencies'));
  const listed = [...table.matchAll(/^\| ([^|]+?) *\|/gm)].flatMap(([, names = '']) => names.split(', '));
  const held = Object.keys({ ...dependencies, ...devDependencies });
  const typesOf = (name: string) => name.startsWith('@types/');
  expect(held.filter((name) => !listed.includes(name) && !typesOf(name))).toEqual([]);
  const extra = listed.slice(2).filter((name) => !held.includes(name) && !typesOf(name));
  expect(extra).toEqual([]);
});
