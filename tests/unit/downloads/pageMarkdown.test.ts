import { describe, expect, test } from 'vitest';
import { pageMarkdown } from '../../../src/lib/downloads/pageMarkdown.ts';

const about = { path: 'sections/2.html', origin: 'From the edition.', work: 'https://doi.org/10.1/x' };
const markdown = (main: string) =>
  pageMarkdown(
    `<!doctype html><body><nav>menu</nav><main><h1>2 Title <a class="heading-mark" href="#s2">#</a></h1>${main}</main><footer>foot</footer></body>`,
    about,
  );

describe('pageMarkdown(html, about)', () => {
  test('is the text of the page under its origin, without what serves the page', () => {
    expect(markdown('<nav>crumbs</nav><p>Text.</p>')).toBe(
      '# 2 Title\n\n> From the edition. <https://doi.org/10.1/x>\n\nText.\n',
    );
  });

  test('numbers a paragraph and keeps values with qualifier and link', () => {
    expect(
      markdown(
        '<div class="para" id="s2-p1" data-paragraph="2-1"><a class="para-mark" href="#s2-p1">¶</a><p>It sold <a class="num" href="../claims/a.html" data-claim="a">over 28,000</a><a class="verdict" href="../claims/a.html#others" title="Disputed by independent sources"><span aria-hidden="true">≠</span><span class="hidden">Disputed by independent sources</span></a> cars.</p></div>',
      ),
    ).toContain(
      '[¶2-1](2.html#s2-p1) It sold [over 28,000](../claims/a.html)[≠](../claims/a.html#others "Disputed by independent sources") cars.',
    );
  });

  test('says a chart once in words, under its number and finding, and keeps its table', () => {
    const svg = '<svg aria-label="Bars of shares: A 3 %."><text>3 %</text></svg>';
    const text = markdown(
      `<figure class="figure"><figcaption><span class="figure-number"><a href="../figures/f.html">Figure 1</a></span><span class="figure-title">A leads</span><span class="figure-subtitle">Shares.</span></figcaption><div class="charts"><div class="chart wide">${svg}</div><div class="chart narrow">${svg}</div></div><details class="figure-data"><summary>Table</summary><table><thead><tr><th>What</th><th>Value</th></tr></thead><tbody><tr><th>A</th><td>3 %</td></tr></tbody></table></details></figure>`,
    );
    expect(text).toContain(
      '**[Figure 1](../figures/f.html). A leads**\n\nShares.\n\n*Chart: Bars of shares: A 3 %.*',
    );
    expect(text.match(/Bars of shares/g)).toHaveLength(1);
    expect(text).toContain('| What | Value |\n| - | - |\n| A | 3 % |');
    expect(text).not.toContain('Table');
  });

  test('says each view of a figure with its drawing and what it assumes, without the control', () => {
    const drawing = (label: string) =>
      `<div class="chart wide"><svg aria-label="${label}"></svg></div><div class="chart narrow"><svg aria-label="${label} "></svg></div>`;
    const text = markdown(
      `<figure><fieldset><legend>Show</legend><label><input type="radio" checked>the paper</label></fieldset><div class="charts"><div class="view"><p class="view-says">First.</p>${drawing('One.')}</div><div class="view"><p class="view-says">Then.</p>${drawing('Two.')}<p class="note"><b>Our assumption</b> It lasts.</p></div></div></figure>`,
    );
    expect(text).toContain(
      'First.\n\n*Chart: One.*\n\nThen.\n\n*Chart: Two.*\n\n> **Our assumption** It lasts.',
    );
    expect(text).not.toMatch(/Show|the paper/);
  });

  test('writes footnotes as footnotes', () => {
    const text = markdown(
      '<p>So it is.<sup class="footnote-reference"><a href="#fn-nbs" id="fnref-nbs"><span class="hidden">Footnote </span>1</a></sup><span class="sidenote">1 NBS</span></p><section class="footnotes"><p class="footnotes-title">Footnotes</p><ol><li id="fn-nbs">NBS, 2025. <a href="#fnref-nbs" class="backlink">↩</a></li></ol></section>',
    );
    expect(text).toContain('So it is.[^nbs]');
    expect(text).toContain('[^nbs]: NBS, 2025.');
    expect(text).not.toMatch(/↩|NBS\n\n1/);
  });

  test('sets the editor’s notes apart and keeps the terms of a list', () => {
    const text = markdown(
      '<div class="note"><p><b>Note</b> Odd.</p></div><dl><div><dt>LiDAR <span lang="zh">激光雷达</span></dt><dd><p>Light.</p></dd></div></dl>',
    );
    expect(text).toContain('> **Note** Odd.');
    expect(text).toContain('- **LiDAR 激光雷达**\n\n  Light.');
  });

  test('keeps what is folded, and leaves out what says that it is no text', () => {
    const text = markdown(
      '<details><summary>More</summary><p>Folded.</p></details><div data-no-markdown>tool</div>',
    );
    expect(text).toContain('**More**\n\nFolded.');
    expect(text).not.toContain('tool');
  });

  test('escapes no “R&D”, but what would be a character reference', () => {
    expect(markdown('<p>R&amp;D and &amp;amp; here</p>')).toContain('R&D and \\&amp; here');
  });

  test('refuses a page without main or heading', () => {
    expect(() => pageMarkdown('<body><p>x</p></body>', about)).toThrow('sections/2.html has no <main>');
    expect(() => pageMarkdown('<main><p>x</p></main>', about)).toThrow('sections/2.html has no <h1>');
  });
});
