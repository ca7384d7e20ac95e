import { describe, expect, test } from 'vitest';
import { awaitSheets, placeSheets } from '../../src/lib/site/placeSheets.ts';

const own = '<link rel="stylesheet" href="../_astro/a.css">';
const ofLanguage = '<link rel="stylesheet" href="../styles/zh.css">';
const page = (main: string, sheets = own) =>
  `<html><head><title>A</title><style>a{}</style>${sheets}</head><body><header><h1>No title</h1></header>${main}</body></html>`;
const placed = `${own}<script>${awaitSheets}</script>`;

describe('the stylesheets of a page stand', () => {
  test.each([
    [
      'behind the sentence below the title',
      '<main id="main"><h1>A</h1> <p class="standfirst">B</p>',
      '<p>C</p></main>',
    ],
    [
      'behind it also where a link to the title is between',
      '<main><div class="headed"><h1 id="a">A</h1><a class="heading-mark" href="#a"></a></div> <p class="standfirst">B</p>',
      '<nav></nav></main>',
    ],
    ['behind the title where no such sentence follows', '<main><p>A</p><h1>B</h1>', '<p>C</p></main>'],
    [
      'before a title that nobody sees',
      '<main><nav>A</nav>',
      '<h1 class="hidden">B</h1><figure></figure></main>',
    ],
    ['before a figure that comes first', '<main><div>', '<figure></figure><h1>A</h1></div></main>'],
  ])('%s', (_where, before, after) => {
    const html = placeSheets(page(before + after), '');
    expect(html).toContain(`</header>${before}${placed}${after}`);
    // Where no script waits, the head does.
    expect(html).toContain(`<style>a{}</style><noscript>${own}</noscript></head>`);
  });

  test('in the head, where the first text needs them', () => {
    const html = placeSheets(page('<main><h1>A</h1></main>', ofLanguage + own), 'zh');
    expect(html).toContain(`<style>a{}</style>${ofLanguage}<noscript>${own}</noscript></head>`);
    expect(html).toContain(`<h1>A</h1>${placed}</main>`);
  });

  test('where they stood, when a page has no main part or no first sheet, or has them for readers without script alone', () => {
    for (const html of [page('<p>A</p>'), page('<main><h1>A</h1></main>', `<noscript>${own}</noscript>`)])
      expect(placeSheets(html, '')).toBe(html);
  });
});
