import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packEdition } from '../../../integrations/packDownloads.ts';
import { fillDownloadSizes, formatSize } from '../../../src/lib/downloads/downloadList.ts';
import { llmsTxt } from '../../../src/lib/downloads/llmsTxt.ts';
import { stablePdf } from '../../../src/lib/downloads/stablePdf.ts';

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
  const zip = packEdition(make(names, 1e9), { ...options, instead: { 'b.html': 'other' } });

  test('holds the site in one folder, without itself and without older versions', () => {
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['edition-1.0.0/a.html', 'edition-1.0.0/b.html']);
    expect(strFromU8(files['edition-1.0.0/b.html'] ?? new Uint8Array())).toBe('other');
  });

  test('is the same whenever and in whatever order the files were written, in any time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = packEdition(make(names.toReversed(), 1.5e9), {
      ...options,
      instead: { 'b.html': 'other' },
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(zip, again)).toBe(0);
  });
});
