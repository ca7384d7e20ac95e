import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { cardsOf } from '../../src/lib/cards/cardsOf.ts';
import { epubCheck, whyNoEpubCheck } from './epubCheck.ts';
import { readXml, type XmlElement } from './readXml.ts';

const bytes = readFileSync('dist/paper.epub');
const files = unzipSync(bytes);
const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const parse = (path: string) => readXml(text(path).replace('<!DOCTYPE html>\n', ''));
const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
const said = (element: XmlElement): string =>
  all(element)
    .map((one) => one.text)
    .join(' ');
const chapters = Object.keys(files).filter((path) => path.endsWith('.xhtml'));
const elements = new Map(chapters.map((path) => [path, all(parse(path))]));
const ids = new Set(
  [...elements].flatMap(([path, list]) => [
    path,
    ...list.map(({ attributes }) => `${path}#${attributes.id}`),
  ]),
);
const notes = new Map(
  (elements.get('EPUB/numbers.xhtml') ?? []).map((element) => [element.attributes.id, element]),
);

describe('paper.epub', () => {
  test('says by its first bytes what it is', () => {
    expect(bytes.subarray(30, 38).toString()).toBe('mimetype');
    expect(bytes.subarray(38, 58).toString()).toBe('application/epub+zip');
  });

  test('has no link that leads nowhere in it', () => {
    const dead = [...elements].flatMap(([path, list]) =>
      list
        .flatMap(({ attributes: { href, src, srcset } }) => href ?? src ?? srcset ?? [])
        .filter((href) => !/^[a-z]+:/.test(href))
        .map((href) =>
          posix.join(posix.dirname(path), href.startsWith('#') ? posix.basename(path) + href : href),
        )
        .filter((place) => !ids.has(place) && !files[place]),
    );
    expect(dead).toEqual([]);
  });

  test('leads each number to a note that says value and qualifier, what was compared, and the source', () => {
    const cards = cardsOf(edition);
    const numbers = [...elements].flatMap(([path, list]) =>
      list.filter(({ attributes }) => attributes.role === 'doc-noteref' && path !== 'EPUB/numbers.xhtml'),
    );
    const printed = [...readFileSync('dist/paper.html', 'utf8').matchAll(/<a class="num"/g)];
    expect(numbers).toHaveLength(printed.length);
    for (const { attributes } of numbers) {
      const [, id = ''] = attributes.href?.split('#') ?? [];
      const note = said(notes.get(id) ?? { name: '', attributes: {}, children: [], text: '' });
      const card = cards[`claim:${id}`];
      const expected = [card?.title, card?.others?.says, ...(card?.facts.map(([label]) => label) ?? [])];
      for (const words of expected) if (words) expect(note, id).toContain(words);
    }
  });

  test('has every figure of the page that it is made from, each with a picture, its fallback and words', () => {
    const figures = [...readFileSync('dist/paper.html', 'utf8').matchAll(/id="fig-([\w-]+)"/g)].map(
      ([, id]) => id,
    );
    const pictures = [...elements.values()].flat().filter(({ name }) => name === 'picture');
    const shown = pictures.map(({ children: [source, image] }) => [
      source?.attributes.srcset,
      image?.attributes.src,
      Boolean(image?.attributes.alt),
    ]);
    expect(shown).toEqual(figures.map((id) => [`figures/${id}.svg`, `figures/${id}.png`, true]));
  });

  test.skipIf(whyNoEpubCheck)(`is valid${whyNoEpubCheck ? ` – ${whyNoEpubCheck}` : ''}`, () => {
    expect(epubCheck('dist/paper.epub')).toEqual([]);
  });
});
