import { describe, expect, test } from 'vitest';
import { bookChapters, chapterHeadings } from '../../src/lib/epub/bookChapters.ts';
import { bookLinks } from '../../src/lib/epub/bookLinks.ts';
import { leadLinks, markNumbers } from '../../src/lib/epub/numberNotes.ts';
import { packageDocument } from '../../src/lib/epub/packageDocument.ts';
import { toXml } from '../../src/lib/epub/pageElements.ts';
import { readableChapter } from '../../src/lib/epub/readableChapter.ts';
import { editionMeta } from '../../src/lib/schema/editionMeta.ts';

const paper = (sections: string) => ({
  path: 'paper.html',
  html: `<!DOCTYPE html><main><article class="text-page"><h1>Paper</h1><nav>…</nav>${sections}</article></main>`,
});
const section = (id: string, content = '') =>
  `<div class="headed"><h2 id="${id}">${id}</h2><a class="heading-mark" href="#${id}"></a></div>${content}`;
const sources = {
  path: 'sources.html',
  html: '<main><h1>Sources</h1><p>As data: <a href="data/sources.json" download>JSON</a></p><p id="a">A, <a href="paper.html#s1">there</a></p></main>',
};
const files = { drawing: 'figures/heat.svg', fallback: 'figures/heat.png' };
/** A section as it stands in the book. */
function read(content: string, pictureOf: Parameters<typeof readableChapter>[1] = () => files): string {
  const [chapter] = bookChapters(paper(section('s1', content)), []);
  if (!chapter) throw new Error('no chapter');
  readableChapter(chapter, pictureOf);
  return toXml(chapter.content.children);
}

describe('bookChapters(paper, others)', () => {
  test('makes a chapter of each section, whose headings rise, and of each further page', () => {
    const chapters = bookChapters(paper(section('s1', '<h3 id="s1-1">Deep</h3>') + section('s2')), [sources]);
    expect(chapters.map(({ file, isText }) => [file, isText])).toEqual([
      ['s1.xhtml', true],
      ['s2.xhtml', true],
      ['sources.xhtml', false],
    ]);
    expect(chapters.map(chapterHeadings)).toEqual([
      [
        { id: 's1', level: 1, says: 's1' },
        { id: 's1-1', level: 2, says: 'Deep' },
      ],
      [{ id: 's2', level: 1, says: 's2' }],
      [{ id: undefined, level: 1, says: 'Sources' }],
    ]);
  });

  test('refuses a page without text or without sections', () => {
    expect(() => bookChapters({ path: 'paper.html', html: '<p>' }, [])).toThrow('paper.html has no <main>');
    expect(() => bookChapters(paper(''), [])).toThrow('paper.html has no section');
  });
});

describe('readableChapter(chapter, pictureOf)', () => {
  const figure = `<figure class="figure" id="fig-heat"><figcaption><div class="figure-number">Figure 1</div>
    <div class="captions"><div class="caption"><div class="figure-title">It warms</div></div><div class="caption" hidden><div class="figure-title">It cools</div></div></div></figcaption>
    <fieldset class="control"><input type="radio"></fieldset>
    <div class="charts"><div class="view"><p class="view-says">First.</p><div class="chart wide" hidden><svg aria-label="A line & a dot"></svg></div><div class="chart narrow" hidden><svg aria-label="A line & a dot"></svg></div></div>
    <div class="view" hidden><p class="view-says">Second.</p><svg aria-label="A fall"></svg><p class="note">We assume.</p></div></div>
    <ul class="figure-actions"><li>Copy</li></ul><details class="figure-data" open><summary>Table</summary><table><tr><td>1</td></tr></table></details></figure>`;

  test('shows a figure as its picture with a fallback and its words, and tells every other view', () => {
    const xml = read(figure);
    expect(xml).toContain(
      '<picture><source srcset="figures/heat.svg" type="image/svg+xml"/><img src="figures/heat.png" alt="It warms. A line &amp; a dot"/></picture>',
    );
    expect(xml).toMatch(
      /<div class="other-view"><p><b>It cools<\/b><\/p><p class="view-says">Second\.<\/p><p class="note">We assume\.<\/p><p>Chart: A fall<\/p><\/div>/,
    );
    expect(xml).toContain('<p class="table-title">Table</p><table>');
    expect(xml).not.toMatch(/svg |fieldset|Copy|hidden|details/);
  });

  test('tells a figure that has no picture in its words', () => {
    expect(read(figure, () => undefined)).toContain('<em>It warms. A line &amp; a dot</em>');
  });

  test('begins a paragraph with its number, once, and keeps formulas and what is not HTML’s as XML has them', () => {
    const xml = read(
      '<edition-para class="para" id="s1-p1" data-paragraph="1-1"><a class="para-mark" href="#s1-p1"></a><p>One<br>two &amp; <math><mi>x</mi></math></p></edition-para><edition-para class="para" id="s1-p1-2" data-paragraph="1-1"><p>More</p></edition-para>',
    );
    expect(xml).toContain(
      '<p><span class="para-number">¶1-1</span> One<br/>two &amp; <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math></p>',
    );
    expect(xml).toContain('<p>More</p>');
  });

  test('shows the mark of a verdict as its sign', () => {
    expect(read('<p><a class="verdict" href="#"><span data-verdict="disputed"></span></a></p>')).toContain(
      '<span class="verdict-sign" aria-hidden="true">≠</span>',
    );
  });
});

describe('links of the book', () => {
  const text =
    '<p><a class="num" href="claims/heat.html" data-claim="heat">5 °C</a>, <a href="sources.html#a">A</a>, <a href="sections/1.html#s1">here</a>, <a href="figures/none.html">figure 9</a>, <a href="https://example.org/">there</a> <a href="about.html#signs">How to read</a></p>';
  const lead = (site?: string) => {
    const chapters = bookChapters(paper(section('s1', text)), [sources]);
    for (const chapter of chapters) readableChapter(chapter, () => undefined);
    const places = markNumbers(chapters);
    leadLinks(
      chapters,
      bookLinks(chapters, (id) => places.has(id), site),
    );
    return chapters.map(({ content }) => toXml(content.children));
  };

  test('lead numbers to notes, other places to their chapters, and what the book has not to nowhere', () => {
    const [first = '', second = ''] = lead();
    expect(first).toContain(
      'href="numbers.xhtml#heat" id="n1" epub:type="noteref" role="doc-noteref">5 °C</a>',
    );
    expect(first).toContain('<a href="sources.xhtml#a">A</a>, <a href="s1.xhtml#s1">here</a>, figure 9,');
    expect(first).toContain('<a href="https://example.org/">there</a> </p>');
    expect(second).toContain('<a href="s1.xhtml#s1">there</a>');
    expect(second).not.toContain('As data');
  });

  test('lead to where the edition is published, where that is known', () => {
    const [first = ''] = lead('https://example.org/e/');
    expect(first).toContain('<a href="https://example.org/e/figures/none.html">figure 9</a>');
    expect(first).toContain('<a href="https://example.org/e/about.html#signs">How to read</a>');
  });
});

test('what the book says of itself has authors, versions and where an archive keeps it', () => {
  const meta = editionMeta.parse({
    paper: {
      title: 'Heat & towns',
      authors: [{ family: 'Nováková', given: 'Anna' }],
      inShort: 'It warms.',
      doi: '10.1234/heat',
      language: 'en',
    },
    edition: {
      name: 'Heat',
      description: 'An edition.',
      version: '2.0.0',
      date: '2026-11-28',
      doi: '10.5281/zenodo.7',
    },
  });
  const items = [
    { file: 's1.xhtml', inOrder: true, properties: 'mathml' },
    { file: 'a.svg', fallback: 'a.png' },
    { file: 'a.png' },
  ];
  const about = { items, rights: 'All.', features: ['MathML'], pictures: true };
  const said = packageDocument(meta, about);
  for (const part of [
    '<dc:title id="title">Heat &amp; towns</dc:title>',
    '<dc:creator id="author1">Anna Nováková</dc:creator>',
    'property="file-as">Nováková, Anna<',
    '<dc:identifier>https://doi.org/10.5281/zenodo.7</dc:identifier>',
    '<dc:source>https://doi.org/10.1234/heat</dc:source>',
    '<meta property="dcterms:modified">2026-11-28T00:00:00Z</meta>',
    '<meta property="schema:accessibilityFeature">MathML</meta>',
    '<item id="i2" href="a.svg" media-type="image/svg+xml" fallback="i3"/>',
    '<itemref idref="i1"/>',
  ])
    expect(said).toContain(part);
  const identifier = (text: string) => /id="id">(.*?)</.exec(text)?.[1];
  const next = packageDocument({ ...meta, edition: { ...meta.edition, version: '2.0.1' } }, about);
  expect(identifier(said)).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(identifier(next)).not.toBe(identifier(said));
});
