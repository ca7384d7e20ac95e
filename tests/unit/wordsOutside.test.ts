import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOutside } from './wordsOutside.ts';

/** Folders whose words reach readers; in `lib` the words of messages to authors, of the descriptions of fields, of formats and of the English styles of citation stay where they are. */
const folders = ['src/client', 'src/components', 'src/figures', 'src/layouts', 'src/pages', 'src/lib'];
const forOthers =
  /^src\/lib\/(language|schema|validate|docs|hosting|bundle|newEdition|downloads\/(dataTable|published\w+|paperTableData)|metadata\/citationCff|releases\/(parse|whyNot)|edition\/(parse|weighVerdict|series|join)|urls\/(redirects|urlsLock|siteAddresses)|citation\/(apa|mla|chicago|bibtex|ris|gbt7714|citedWork|names))/;

/** Names of formats, works and typefaces, which are the same in every language. */
const names =
  /^(?:\W*(?:CSV|JSON|SVG|PNG|BibTeX|ISBN|DOI|Ctrl|(?:Source|Edition) (?:Serif|Sans|Labels)[^,]*|\.csv|\.json)\W*)+$|Source Serif|Source Sans|APA 7|Chicago 17|MLA 9/;
/** Values of attributes, paths of drawings, queries of media. */
const code = /^\(?(prefers|pointer)|external noopener|px|^x y x1|^M… |width=device-width|^light dark$|^M\S*…/;

test('the words of the interface stand in the catalogue', () => {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !forOthers.test(file));
  expect(files.length).toBeGreaterThan(200);
  const outside = files.flatMap((file) =>
    wordsOutside(file, readFileSync(file, 'utf8'))
      .filter((found) => ![names, code].some((known) => known.test(found.replace(/^\d+: /, ''))))
      .map((found) => `${file}:${found}`),
  );
  expect(outside).toEqual([]);
});

test('no stylesheet has words of its own', () => {
  const sheets = readdirSync('src/styles').map((name) => join('src/styles', name));
  const words = sheets.flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(/\bcontent:([^;]*);/g)].flatMap(([, value = '']) =>
      [...value.matchAll(/"([^"]*)"/g)].flatMap(([, text = '']) =>
        /\p{L}{2}/u.test(text) ? [`${sheet}: ${text}`] : [],
      ),
    ),
  );
  expect(words).toEqual([]);
});

test.each([
  ['a.astro', '---\n---\n<p>Some words</p>', ['3: Some words']],
  ['a.astro', '---\nconst x = `See $' + '{y} of all`;\n---\n<p>{x}</p>', ['2: See … of all']],
  ['a.astro', '<nav aria-label="Main parts"></nav>', ['1: Main parts']],
  ['a.ts', "say('The index did not load');", ['1: The index did not load']],
  ['a.ts', "throw new Error('no such claim here');", []],
  ['a.ts', "document.querySelector('main tr');", []],
  ['a.astro', '<p class="a b">{words.a.b}</p>', []],
])('in %s, %j', (file, code, found) => {
  expect(wordsOutside(file, code)).toEqual(found);
});
