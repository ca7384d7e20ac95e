import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, pages } from './pages.ts';

const read = (file: string) => readFileSync(`dist/${file}`);
const brotli = (file: string) => brotliCompressSync(read(file)).length;
const scripts = files.filter((file) => file.startsWith('scripts/'));

test('what a section page runs before the reader does anything is at most 6 kB of brotli', () => {
  const section = pages.find(({ path }) => path === 'sections/2.html');
  const first = [...(section?.document.querySelectorAll('script[src][defer]') ?? [])].map(
    (script) => script.getAttribute('src')?.replaceAll('../', '') ?? '',
  );
  const bytes = first.map(brotli).reduce((sum, one) => sum + one, 0);
  console.log(`scripts of a section page: ${bytes} bytes of brotli (${first.join(', ')})`);
  for (const file of scripts) console.log(`${file}: ${read(file).length} bytes, brotli ${brotli(file)}`);
  expect(first).toContain('scripts/page.js');
  expect(bytes).toBeLessThanOrEqual(6 * 1024);
});

test('a script makes no markup from text, evaluates nothing, stores nothing, asks nobody', () => {
  // A method of that name, as the search has one, asks nobody.
  const forbidden =
    /\.innerHTML|insertAdjacentHTML|DOMParser|document\.write|\beval\(|new Function|localStorage|sessionStorage|document\.cookie|(?<![.\w])fetch\([^)]*\)(?!\{)|XMLHttpRequest|sendBeacon|import\(/;
  // Plot brings d3-selection, whose method `html` nobody calls: a strict policy would stop it, and a browser test has one.
  const uncalled =
    /function\(\)\{return this\.innerHTML=\w+\}|this\.innerHTML=[^}]*|\.innerHTML(?=\}function)/g;
  const wrong = scripts.flatMap((file) => {
    const text = read(file).toString();
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
    pages.flatMap(({ html }) =>
      [...html.matchAll(/src="(?:\.\.\/)*(scripts\/[^"]+)"/g)].map(([, file]) => file),
    ),
  );
  expect([...named].filter((file) => !files.includes(file ?? ''))).toEqual([]);
  expect(scripts.filter((file) => !named.has(file))).toEqual([]);
});
