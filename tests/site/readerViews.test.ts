import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import * as words from '#edition/data/language.ts';
import { edition } from '../../src/edition.ts';
import { page, pages } from './pages.ts';

test('a translator leaves citations, code and ids as they are', () => {
  const translated = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('main :is(code, .citation)')]
      .filter((part) => !part.closest('[translate="no"]'))
      .map(({ outerHTML }) => `${path}: ${outerHTML.slice(0, 80)}`),
  );
  expect(translated).toEqual([]);
});

/** Elements that begin and end a line of their own wherever a page is read, or that hold no words to read. */
const apart =
  'address article aside blockquote br button caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 header hr img legend li main math nav noscript ol optgroup option output p pre script section select style summary svg table tbody td template textarea tfoot th thead tr ul'.split(
    ' ',
  );

/** Words of neighbours that only styles part, such as “fourthree”: what stands before and after each seam. */
function runTogether(body: Element): string[] {
  const found: string[] = [];
  let before = '';
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text))
        found.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
      if (text) before = text;
    } else if (node.nodeType === 1) {
      const { localName } = node as Element;
      // Text browsers draw a control as signs.
      if (localName === 'input' && /[\p{L}\p{N}]$/u.test(before)) found.push(`${before.slice(-20)}|( )`);
      if (['sub', 'sup'].includes(localName) || apart.includes(localName)) before = '';
      if (!['script', 'style', 'svg', 'template'].includes(localName)) node.childNodes.forEach(read);
      if (apart.includes(localName)) before = '';
    }
  };
  read(body);
  return found;
}

test('words of neighbouring elements stand apart without styles too', () => {
  const { document } = parseHTML(
    '<p>a <b>word</b></p><p>or <a>two</a><label><input> three</label><i>3</i></p>',
  );
  expect([...document.querySelectorAll('p')].flatMap(runTogether)).toEqual(['two|( )', ' three|3']);
  expect(
    pages.flatMap(({ path, document }) => runTogether(document.body).map((words) => `${path}: ${words}`)),
  ).toEqual([]);
});

/** Pages of running text: what a reader view or a text browser is opened on. */
const texts = ['paper.html', ...edition.sectionPages.map(({ number }) => `sections/${number}.html`)];
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a paragraph says: its own paragraphs and items, without the notes and figures that stand in it. */
function wordsOf(para: Element): string[] {
  return [...para.querySelectorAll('p, li')]
    .filter((part) => !part.closest('.note, .sidenote, .figure, .footnotes'))
    .map((part) => plain(part.textContent));
}

describe.each(texts)('%s', (path) => {
  const { document, html } = page(path);
  const paragraphs = [...document.querySelectorAll('.para')].flatMap(wordsOf);
  const drawn = /<text[ >]/.test(html);

  test('a reader view keeps every paragraph, heading and table, and of drawings nothing', () => {
    // It takes the document apart.
    const article = new Readability(parseHTML(html).document as unknown as Document).parse();
    const read = plain(article?.textContent);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.filter((words) => !read.includes(words))).toEqual([]);
    const headings = [...document.querySelectorAll('main h2')].map((heading) => plain(heading.textContent));
    expect(headings.filter((words) => !read.includes(words))).toEqual([]);
    const kept = (tag: string, within: string) => within.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
    const main = document.querySelector('main')?.innerHTML ?? '';
    expect(kept('table', article?.content ?? '')).toBe(kept('table', main));
    expect(kept('text', article?.content ?? '')).toBe(0);
  });

  test('a sentence has no words that are not its own', () => {
    const foreign = [...document.querySelectorAll('.para :is(p, li)')]
      .filter((part) => !part.closest('.note, .sidenote'))
      .flatMap((part) => [...part.querySelectorAll('.hidden, [aria-hidden], [hidden], .verdict')])
      .filter(({ textContent }) => textContent?.trim());
    expect(foreign.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test.runIf(drawn)('a program that passes over scripts reads no label of a drawing', () => {
    // As lynx and w3m do: a script lasts until its end tag.
    const read = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(read).not.toMatch(/<text[ >]/);
  });

  test.runIf(drawn)('a caption says once what all views of its figure have alike', () => {
    const captions = [...document.querySelectorAll('figcaption')].map((caption) =>
      [...caption.querySelectorAll('.figure-subtitle')].map(({ textContent }) => plain(textContent)),
    );
    expect(captions.filter((said) => said.length > 1 && new Set(said).size === 1)).toEqual([]);
    expect(captions.length).toBeGreaterThan(0);
  });

  test('a heading is named by its words, and the link beside it by its target', () => {
    const headings = [...document.querySelectorAll('.section-heading')];
    expect(headings.filter((heading) => heading.querySelector('a'))).toEqual([]);
    const names = headings.map((heading) => heading.nextElementSibling?.getAttribute('aria-label'));
    expect(names.filter((name) => !name?.startsWith(words.prose.toSection('').trim()))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
