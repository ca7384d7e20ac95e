import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { csvFormatRows, csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packEdition } from '../../../integrations/packDownloads.ts';
import { csvText, plainCell, recordTable, tableCsv } from '../../../src/lib/downloads/dataTable.ts';
import { fillDownloadSizes, formatSize } from '../../../src/lib/downloads/downloadList.ts';
import { llmsTxt } from '../../../src/lib/downloads/llmsTxt.ts';
import { pageMarkdown } from '../../../src/lib/downloads/pageMarkdown.ts';
import { stablePdf } from '../../../src/lib/downloads/stablePdf.ts';
import { parsePoints } from '../../../src/lib/edition/parseSeries.ts';
import { period, yearOrMonth } from '../../../src/lib/schema/date.ts';
import type { IndependentPoint } from '../../../src/lib/schema/independentSeries.ts';
import { listOf, paragraphId, sectionNumber, text } from '../../../src/lib/schema/text.ts';
import { cslItem } from '../../../src/lib/schema/work.ts';

describe('downloads', () => {
  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [19_960, '20 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [2_710_000, '2.7 MB'],
  ])('formatSize(%i) is %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });

  test('recordTable writes places, months and pages by what their fields are, whatever these are called', () => {
    const about = { title: 'Place', description: 'Where.' };
    const shape = z.strictObject({
      home: paragraphId.meta(about),
      part: sectionNumber.nullable().meta(about),
      others: listOf(paragraphId).optional().meta(about),
      since: yearOrMonth('a year or a month').meta(about),
      during: period.meta(about).optional(),
      pages: cslItem.shape.page,
      page: text.meta({ title: 'Page', description: 'Its title.' }),
    });
    const { columns, rows } = recordTable(
      { name: 'x', path: 'x.csv', title: 'X', description: 'X.' },
      shape,
      [
        {
          home: '2.1-1',
          part: '4',
          others: ['2-1', 'A.1-2'],
          since: '2020-09',
          during: '2012/2020',
          pages: '4-10',
          page: 'A self-driving car',
        },
      ],
    );
    expect(rows).toEqual([
      ['s2-1-p1', 's4', ['s2-p1', 'sA-1-p2'], '2020-09-XX', '2012/2020', '4–10', 'A self-driving car'],
    ]);
    expect(columns.filter(({ description }) => description.includes('EDTF')).map(({ name }) => name)).toEqual(
      ['since', 'during'],
    );
    expect(columns.filter(({ constraints }) => constraints?.pattern)).toEqual([]);
  });

  describe('fillDownloadSizes(html, sizeOf)', () => {
    const html =
      '<tr data-file="a.zip"><td class="amount" data-size="a.zip"></td></tr><tr data-file="b.pdf"><td data-size="b.pdf"></td></tr><tr><td data-size="c.csv"></td></tr>';
    const sizes: Record<string, number> = { 'a.zip': 2_000_000, 'c.csv': 1200 };

    test('fills sizes and takes away the rows of files that are not there', () => {
      expect(fillDownloadSizes(html, (path) => sizes[path])).toBe(
        '<tr data-file="a.zip"><td class="amount" data-size="a.zip">2.0 MB</td></tr><tr><td data-size="c.csv">1 kB</td></tr>',
      );
    });

    test('measures again where sizes are there', () => {
      const once = fillDownloadSizes(html, (path) => sizes[path]);
      expect(fillDownloadSizes(once, (path) => (path === 'c.csv' ? 3000 : sizes[path]))).toBe(
        once.replace('1 kB', '3 kB'),
      );
    });

    test('refuses a file that must be there and is not', () => {
      expect(() => fillDownloadSizes(html, () => undefined)).toThrow(
        'lists c.csv, which the build did not make',
      );
    });
  });

  test('llmsTxt(about, lists) has the form of llmstxt.org', () => {
    const text = llmsTxt(
      { title: 'Edition', summary: 'What it is.', details: ['Read it so.'] },
      {
        Text: [{ name: 'All [of it]', url: 'paper.md', says: 'everything' }],
        Optional: [{ name: 'Terms', url: 'terms.md' }],
      },
    );
    expect(text).toBe(
      '# Edition\n\n> What it is.\n\nRead it so.\n\n## Text\n\n- [All \\[of it\\]](paper.md): everything\n\n## Optional\n\n- [Terms](terms.md)\n',
    );
  });

  describe('stablePdf(pdf, date)', () => {
    const pdf = (date: string, first: number) =>
      Buffer.from(
        `%PDF <</CreationDate (D:${date}+01'00')\n/ModDate (D:${date}+01'00')>> /ID (node0000${first}) /ID (node0000${first + 7}) [(node0000${first})] \xff`,
        'latin1',
      );

    test('is the same for two printings, and as long as before', () => {
      const one = stablePdf(pdf('20260101120000', 1000), '2026-11-24');
      const two = stablePdf(pdf('20270202130000', 2345), '2026-11-24');
      expect(Buffer.compare(one, two)).toBe(0);
      expect(one.length).toBe(pdf('20260101120000', 1000).length);
      expect(Buffer.from(one).toString('latin1')).toContain(
        "/ModDate (D:20261124000000+00'00')>> /ID (node00000001) /ID (node00000002) [(node00000001)]",
      );
    });

    test('refuses a file that has no date, or one that it cannot replace', () => {
      expect(() => stablePdf(Buffer.from('%PDF'), '2026-11-24')).toThrow('no CreationDate or ModDate');
      expect(() => stablePdf(Buffer.from('/ModDate (D:2026)'), '2026-11-24')).toThrow('not as long as');
    });
  });

  describe('packEdition(folder, options)', () => {
    const make = (order: readonly string[], day: number) => {
      const folder = mkdtempSync(join(tmpdir(), 'pack-'));
      mkdirSync(join(folder, 'v/0.1.0'), { recursive: true });
      for (const name of order) {
        writeFileSync(join(folder, name), `text of ${name}`);
        utimesSync(join(folder, name), day, day);
      }
      return folder;
    };
    const names = ['b.html', 'a.html', 'edition.zip', 'v/0.1.0/a.html'];
    const options = { top: 'edition-1.0.0', date: '2026-11-24' };
    const pack = (folder: string) => {
      const place = join(folder, 'edition.zip');
      const bytes = packEdition(folder, place, { ...options, instead: { 'b.html': 'other' } });
      const zip = readFileSync(place);
      expect(bytes).toBe(zip.length);
      return zip;
    };
    const zip = pack(make(names, 1e9));

    test('holds the site in one folder, without itself and without older versions', () => {
      const files = unzipSync(zip);
      expect(Object.keys(files)).toEqual(['edition-1.0.0/a.html', 'edition-1.0.0/b.html']);
      expect(strFromU8(files['edition-1.0.0/b.html'] ?? new Uint8Array())).toBe('other');
    });

    test('is the same whenever and in whatever order the files were written, in any time zone', () => {
      const zone = process.env.TZ;
      process.env.TZ = 'Pacific/Auckland';
      const again = pack(make(names.toReversed(), 1.5e9));
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      expect(Buffer.compare(zip, again)).toBe(0);
    });
  });
});

describe('pageMarkdown', () => {
  const about = { path: 'sections/2.html', origin: 'From the edition.', work: 'https://doi.org/10.1/x' };
  const markdown = (main: string) =>
    pageMarkdown(
      `<!doctype html><body><nav>menu</nav><main><h1>2 Title <a class="heading-mark" href="#s2">#</a></h1>${main}</main><footer>foot</footer></body>`,
      about,
    );

  test('a page that is read in parts has all of them, in their order', () => {
    const headed = (level: number, title: string) =>
      `<div class="headed"><h${level}>${title}</h${level}></div>`;
    const page = `<body><main><article>${headed(1, 'Paper')}<p>Says.</p>${headed(2, '1 Roads')}<p>Long.<svg aria-label="a > b"><text>9</text></svg></p><aside>${headed(3, 'Inside')}</aside>${headed(2, '2 Rails')}<ul><li>Old</li></ul></article></main><footer>foot</footer></body>`;
    expect(pageMarkdown(page, about).split('\n\n')).toEqual([
      '# Paper',
      '> From the edition. <https://doi.org/10.1/x>',
      'Says.',
      '## 1 Roads',
      'Long.',
      '### Inside',
      '## 2 Rails',
      '- Old\n',
    ]);
  });

  describe('pageMarkdown(html, about)', () => {
    test('is the text of the page under its origin, without what serves the page', () => {
      expect(markdown('<nav>crumbs</nav><p>Text.</p>')).toBe(
        '# 2 Title\n\n> From the edition. <https://doi.org/10.1/x>\n\nText.\n',
      );
    });

    test('numbers a paragraph and keeps values with qualifier, link and what it came to, and no word between those of the sentence', () => {
      expect(
        markdown(
          '<edition-para class="para" id="s2-p1" data-paragraph="2-1"><a class="para-mark" href="#s2-p1"></a><p>It sold <a class="num" href="../claims/a.html" data-claim="a" title="Disputed by independent sources">over 28,000</a><a class="verdict" href="../claims/a.html#others"></a> cars.</p></edition-para>',
        ),
      ).toContain(
        '[¶2-1](2.html#s2-p1) It sold [over 28,000](../claims/a.html "Disputed by independent sources") cars.',
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

    test('gives the first view’s words to the caption, and each other view’s to its drawing', () => {
      const caption = (title: string, subtitle: string) =>
        `<span class="caption"><span class="figure-title">${title}</span><span class="figure-subtitle">${subtitle}</span></span>`;
      const view = (says: string) =>
        `<div class="view"><p class="view-says">${says}</p><div class="chart wide"><svg aria-label="Bars: ${says}"></svg></div></div>`;
      const text = markdown(
        `<figure class="figure"><figcaption><span class="figure-number">Figure 1</span><span class="captions">${caption('A leads', 'Shares.')}${caption('B grows', 'Growth.')}</span></figcaption><div class="charts">${view('One.')}${view('Two.')}</div></figure>`,
      );
      expect(text).toContain(
        '**Figure 1. A leads**\n\nShares.\n\nOne.\n\n*Chart: Bars: One.*\n\n**B grows**\n\nGrowth.\n\nTwo.\n\n*Chart: Bars: Two.*',
      );
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

    test('has full addresses where it is known where the edition stands', () => {
      const text = pageMarkdown(
        '<main><h1>A</h1><div class="para" id="s2-p1" data-paragraph="2-1"><p><a href="../claims/a.html">1</a> <a href="#b">b</a> <a href="https://a.org/">a</a> <img src="../images/p.svg" alt="p"></p></div></main>',
        { ...about, site: 'https://example.org/e/' },
      );
      expect(text).toContain(
        '[¶2-1](https://example.org/e/sections/2.html#s2-p1) [1](https://example.org/e/claims/a.html) [b](https://example.org/e/sections/2.html#b) [a](https://a.org/) ![p](https://example.org/e/images/p.svg)',
      );
    });

    test('refuses a page without main or heading', () => {
      expect(() => pageMarkdown('<body><p>x</p></body>', about)).toThrow('sections/2.html has no <main>');
      expect(() => pageMarkdown('<main><p>x</p></main>', about)).toThrow('sections/2.html has no <h1>');
    });
  });
});

describe('csvText', () => {
  describe('plainCell(text)', () => {
    test.each([
      '=1+1',
      '+1+cmd|calc',
      '-1+1',
      '-5 %',
      '@SUM(A1)',
      '\tx',
      '\rx',
      '\nx',
      '＝1+1',
      '＋1',
      '－1',
      '＠x',
      '=HYPERLINK("http://x","y")',
      "'=1",
      "''+x",
      '-',
      '--1',
      '+',
      '-1e',
    ])('%j cannot run', (text) => {
      const safe = plainCell(text);
      expect(safe).toBe(`'${text}`);
      // Nothing is lost: one apostrophe less is the text again.
      expect(safe.slice(1)).toBe(text);
    });

    test.each([
      '-5',
      '-12.5',
      '+3',
      '-.5',
      '1e-9',
      '-1.2E+10',
      '−5 %',
      '–',
      '— none',
      '≈ 90 %',
      "'tis",
      '',
      'a=b',
      '5-6',
    ])('%j stays', (text) => {
      expect(plainCell(text)).toBe(text);
    });
  });

  describe('csvText(rows)', () => {
    test('is RFC 4180: CRLF after every record, quotes doubled', () => {
      expect(
        csvText([
          ['a', 'b'],
          ['x, y', 'say "z"'],
          [null, undefined],
        ]),
      ).toBe('a,b\r\n"x, y","say ""z"""\r\n,\r\n');
    });

    test('gives back what went in, also line ends inside a cell', () => {
      const rows = [
        ['id', 'text'],
        ['1', 'one\ntwo'],
        ['2', 'three\r\nfour'],
        ['3', '中文 ≈ 90 %'],
      ];
      expect(csvParseRows(csvText(rows))).toEqual(rows);
    });

    test('writes numbers as numbers, lists with spaces, and defuses the rest', () => {
      const [row] = csvParse(
        csvText([
          ['n', 'small', 'list', 'yes', 'bad', 'head'],
          [-12.5, 1e-7, ['a', 'b'], true, '=1', 'x'],
        ]),
      );
      expect(row).toEqual({ n: '-12.5', small: '1e-7', list: 'a b', yes: 'true', bad: "'=1", head: 'x' });
    });

    test('defuses a head and the first word of a list too', () => {
      expect(
        csvText([
          ['@x', 'y'],
          [['-a', 'b'], ''],
        ]),
      ).toBe("'@x,y\r\n'-a b,\r\n");
    });

    test('begins with a byte order mark for spreadsheets, and with none for programs', () => {
      const table = {
        columns: [{ name: 'id', title: 'Id', description: 'An id.', type: 'string' as const }],
        rows: [['≈']],
      };
      expect(tableCsv(table, true)).toBe('\uFEFFid\r\n≈\r\n');
      expect(tableCsv(table, false)).toBe('id\r\n≈\r\n');
    });

    test('refuses a ragged row and a number that is none', () => {
      expect(() => csvText([['a', 'b'], ['x']])).toThrow('row 1 of a CSV has 1 cells under a head of 2');
      expect(() => csvText([['a'], [Number.NaN]])).toThrow('cannot hold the number NaN');
    });
  });
});

describe('csv', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', "'", '\t', ' ', 'a', '1') }),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));

  /** Takes the apostrophe away that keeps a text from being a formula. */
  const plain = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

  test('what is written as CSV is read back the same, and no cell can run', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = csvText(rows);
        const read = csvParseRows(written);
        for (const cell of read.flat())
          if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(read.map((row) => row.map(plain))).toEqual(rows);
      }),
    );
  });

  test('a number that is none cannot be written', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => csvText([[value]])).toThrow(/number/);
  });

  const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
  const points = fc.uniqueArray(
    fc.record({
      line: id,
      at: fc.oneof(
        fc.integer({ min: 1900, max: 2099 }).map(String),
        fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, '0')}`),
      ),
      value: fc.oneof(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
      ),
      qualifier: fc.constantFrom('exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most'),
      source: id,
      note: fc.constantFrom('', 'later revised', 'so, they say', 'called “new”', 'a "new" count'),
    }),
    { selector: ({ line, at }) => `${line} ${at}` },
  );
  const columns = ['line', 'at', 'value', 'qualifier', 'source', 'note'] as const;
  const asCsv = (all: readonly IndependentPoint[]) =>
    csvFormatRows([[...columns], ...all.map((point) => columns.map((name) => String(point[name])))]);

  test('points are read as they were written, whatever the line ends', () => {
    fc.assert(
      fc.property(points, fc.boolean(), fc.boolean(), (all, crlf, lastEnd) => {
        const lf = asCsv(all as IndependentPoint[]) + (lastEnd ? '\n' : '');
        expect(parsePoints(crlf ? lf.replaceAll('\n', '\r\n') : lf, 'x.csv')).toEqual(all);
      }),
    );
  });

  test('any other text is refused with the line, or read as points of the schema', () => {
    fc.assert(
      fc.property(fc.array(text), (lines) => {
        const csv = [columns.join(), ...lines].join('\n');
        try {
          for (const point of parsePoints(csv, 'x.csv')) expect(Number.isFinite(point.value)).toBe(true);
        } catch (error) {
          for (const line of (error as Error).message.split('\n'))
            expect(line).toMatch(/^x\.csv:\d+ – .+ – .+$/);
        }
      }),
    );
  });
});
