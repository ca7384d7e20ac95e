import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askForTypefaces } from '../../src/lib/bundle/firstSheet.ts';
import { awaitSheets } from '../../src/lib/site/placeSheets.ts';

import { address, files, pages, root } from './pages.ts';

/** Relations that say something of the page; browsers fetch nothing for them. */
const statements = new Set(['canonical', 'cite-as', 'related', 'type']);

test('no page asks another host for anything', () => {
  const asked = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('link[href], script[src], img[src], iframe[src], source[src], use[href]')]
      .filter((element) => !statements.has(element.getAttribute('rel') ?? ''))
      // Where a site stands is said to those who ask for its oEmbed.
      .filter(
        (element) => !address || !element.matches(`[type="application/json+oembed"][href^="${address}"]`),
      )
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((given) => /^(https?:)?\/\//.test(given))
      .map((given) => `${path}: ${given}`),
  );
  expect(asked).toEqual([]);
});

test('no stylesheet asks another host or the root of the host', () => {
  const asked = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/url\(["']?(https?:|\/)[^)]*\)/g) ?? []);
  expect(asked).toEqual([]);
});

test('every script is a file of our own that runs after the page, also from disk', () => {
  const wrong = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('script:not([type="application/ld+json"], [type="application/json"])')]
      // An empty one of text runs nowhere: text browsers skip the drawing that it begins.
      .filter((script) => !script.closest('svg') || script.hasAttribute('src') || script.textContent)
      // One asks for typefaces of our own, one does nothing but wait for the stylesheets before it.
      .filter((script) => script.textContent !== askForTypefaces)
      .filter(
        (script) =>
          script.textContent !== awaitSheets ||
          !script.previousElementSibling?.matches('link[rel="stylesheet"]'),
      )
      .filter((script) => {
        const given = script.getAttribute('src') ?? '';
        const src = path === '404.html' && address ? given.replace(address.pathname, '') : given;
        const later = script.hasAttribute('defer') || script.closest('template[data-script]');
        return (
          !/^(\.\.\/)*scripts\/(?:[a-z-]+|notFound)\.js$/.test(src) || !later || script.hasAttribute('type')
        );
      })
      .map((script) => `${path}: ${script.outerHTML}`),
  );
  expect(wrong).toEqual([]);
});

test('no page has an inline handler or an inline style', () => {
  const inline = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [...element.attributes])
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name }) => `${path}: ${name}`),
  );
  expect(inline).toEqual([]);
});
