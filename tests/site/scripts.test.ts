import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileNamed } from '../../src/lib/urls/missingFiles.ts';
import { address, files, pages } from './pages.ts';

const scripts = files.filter((file) => file.startsWith('scripts/'));

test('a script makes no markup from text, evaluates nothing, stores nothing, asks nobody', () => {
  // A method of that name, as the search has one, asks nobody.
  const forbidden =
    /\.innerHTML|insertAdjacentHTML|DOMParser|document\.write|\beval\(|new Function|localStorage|sessionStorage|document\.cookie|(?<![.\w])fetch\([^)]*\)(?!\{)|XMLHttpRequest|sendBeacon|import\(/;
  // Plot brings d3-selection, whose method `html` nobody calls: a strict policy would stop it, and a browser test has one.
  const uncalled =
    /function\(\)\{return this\.innerHTML=\w+\}|this\.innerHTML=[^}]*|\.innerHTML(?=\}function)/g;
  const wrong = scripts.flatMap((file) => {
    const text = readFileSync(`dist/${file}`, 'utf8');
    const ours = file === 'scripts/explore.js' ? text.replace(uncalled, '') : text;
    return ours.match(forbidden)?.[0] ?? [];
  });
  expect(wrong).toEqual([]);
  const sources = ['src/client', 'src/components/charts', 'src/content/whatIfs'].flatMap((folder) =>
    globSync(`${folder}/**/*.ts`),
  );
  expect(sources.filter((file) => forbidden.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('each script that a page names is there', () => {
  const named = new Set(
    pages.flatMap(({ path, html }) =>
      [...html.matchAll(/src="((?:[./][^":]*\/)?scripts\/[^"]+)"/g)].map(([, src = '']) =>
        fileNamed(path, src, address?.pathname),
      ),
    ),
  );
  expect([...named].filter((file) => !files.includes(file))).toEqual([]);
  expect(scripts.filter((file) => !named.has(file))).toEqual([]);
});
