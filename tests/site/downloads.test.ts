import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documents } from '../../src/components/download/documents.ts';
import { tables } from '../../src/components/download/tables.ts';
import type { dataPackage } from '../../src/lib/downloads/dataPackage.ts';
import { formatSize } from '../../src/lib/downloads/downloadList.ts';
import { formatClaim } from '../../src/lib/format/formatClaim.ts';
import { isDate } from '../../src/lib/schema/date.ts';
import { claims, meta } from '../../src/records.ts';
import { badValues } from '../unit/downloads/badValues.ts';
import { address, files, page, pages } from './pages.ts';

const read = (path: string) => readFileSync(`dist/${path}`);
const json = (path: string) => JSON.parse(read(path).toString());
const { document } = page('data.html');
/** What links in text files begin with. */
const base = address?.href ?? '';

describe('data/datapackage.json', () => {
  const { resources, licenses } = json('data/datapackage.json') as ReturnType<typeof dataPackage>;

  test('names every CSV of the site, and no other file', () => {
    // Frozen versions have a package each.
    const csv = files
      .filter((file) => file.endsWith('.csv') && !file.startsWith('v/'))
      .map((file) => file.replace('data/', ''));
    const packaged = resources.map(({ path }) => path);
    expect(packaged.sort()).toEqual(csv.filter((file) => file.startsWith('plain/')).sort());
    // Each stands once more for spreadsheets, the same but for the mark.
    const marked = csv.filter((file) => !file.startsWith('plain/'));
    expect(marked.sort()).toEqual(packaged.map((path) => path.replace('plain/', '')).sort());
    for (const file of marked)
      expect(
        read(`data/${file}`).equals(Buffer.concat([Buffer.from('\uFEFF'), read(`data/plain/${file}`)])),
        file,
      ).toBe(true);
    expect(files).toContain(`data/${licenses[0]?.path}`);
  });

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    '%s has the size, the sum and the columns that it says',
    (_, resource) => {
      const bytes = read(`data/${resource.path}`);
      expect(bytes.length).toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
      expect(badValues(bytes.toString(), resource)).toEqual([]);
    },
  );
});

test.each(documents.map(({ name }) => [name]))('data/%s.json fits the schema that it names', (name) => {
  const content = json(`data/${name}.json`);
  const valid = new Ajv2020({ formats: { uri: URL.canParse, date: isDate } }).compile(
    json(`data/${content.$schema}`),
  );
  expect(valid(content), JSON.stringify(valid.errors)).toBe(true);
});

describe('data.html', () => {
  test('lists every CSV, JSON, schema, Markdown and archive of the site', () => {
    const listed = new Set(
      [...document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href')),
    );
    const given = files.filter(
      (file) =>
        (/^data\//.test(file) && !/anchors\.json$/.test(file)) ||
        (/\.(md|zip|pdf)$|^llms/.test(file) && !file.startsWith('v/')),
    );
    expect(given.filter((file) => !listed.has(file))).toEqual([]);
  });

  test('gives the true size of each file and the rows of each table', () => {
    const cells = [...document.querySelectorAll('td[data-size]')];
    expect(cells.length).toBeGreaterThan(tables.length);
    for (const cell of cells) {
      const path = cell.getAttribute('data-size') ?? '';
      expect(cell.textContent, path).toBe(formatSize(read(path).length));
      const table = tables.find((one) => `data/${one.path}` === path);
      if (table) expect(cell.previousElementSibling?.textContent).toBe(String(table.rows.length));
    }
  });
});

const commands: Record<string, [string, string[]]> = {
  JavaScript: [process.execPath, ['--input-type=module', '-e']],
  Python: ['python3', ['-c']],
  R: ['Rscript', ['-e']],
};
describe.each(Object.entries(commands))('the example in %s', (language, [command, args]) => {
  const code = document.querySelector(`pre[data-language="${language}"]`)?.textContent ?? '';
  const missing = spawnSync(command, ['--version']).error !== undefined;

  test('has three lines', () => {
    expect(code.split('\n')).toHaveLength(3);
  });

  test.skipIf(missing)(
    `runs beside the files and prints the shares${missing ? ` (skipped: no ${command} here)` : ''}`,
    () => {
      const { stdout, stderr, status } = spawnSync(command, [...args, code], {
        cwd: 'dist/data',
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const shares = Object.values(claims).filter(({ unit }) => unit === 'percent');
      for (const { qualifier, value } of shares.slice(0, 3)) {
        expect(stdout).toContain(qualifier);
        if ('number' in value) expect(stdout).toContain(String(value.number));
      }
      expect(stdout).not.toContain('undefined');
    },
  );
});

describe('the Markdown', () => {
  const paper = read('paper.md').toString().replaceAll(`](${base}`, '](');

  test('of the paper prints every claim of the page with its qualifier, and every paragraph', () => {
    const main = page('paper.html').document.querySelector('main');
    const values = [...(main?.querySelectorAll('.para a.num') ?? [])].map(
      (link) => link.textContent?.trim() ?? '',
    );
    const stated = Object.values(claims).filter(({ status }) => status === 'as-stated');
    expect(values.length).toBeGreaterThanOrEqual(stated.length);
    const plain = (text: string) => text.replace(/[\\*_]/g, '').replace(/\s+/g, ' ');
    expect(values.filter((value) => !plain(paper).includes(plain(value)))).toEqual([]);
    const paragraphs = [...(main?.querySelectorAll('[data-paragraph]') ?? [])].map((one) =>
      one.getAttribute('data-paragraph'),
    );
    expect(paragraphs.filter((id) => !paper.includes(`[¶${id}](paper.html#`))).toEqual([]);
  });

  const bounded = Object.values(claims).filter(({ qualifier }) => qualifier === 'more-than');
  test.runIf(bounded.length > 0)('has the same words as its page has', () => {
    for (const claim of bounded.filter(({ status }) => status === 'as-stated'))
      expect(paper, claim.id).toMatch(
        new RegExp(
          `\\[(over|more than|above|beyond|in excess of|more)[^\\]]*\\]\\(claims/${claim.id}\\.html`,
        ),
      );
    expect(formatClaim(bounded[0] as (typeof bounded)[number])).toMatch(/^over/);
  });

  test('leads only to files and places that exist', () => {
    const dead = files
      .filter((file) => file.endsWith('.md') && file !== 'data/rights.md')
      .flatMap((file) =>
        [
          ...read(file)
            .toString()
            .matchAll(/\]\(([^)\s]+)/g),
        ]
          .map(([, href = '']) => href)
          .filter((href) => !/^https?:/.test(href))
          .filter((href) => {
            const [path = '', fragment] = href.split('#');
            const target = posix.join(posix.dirname(file), path);
            const found = pages.find((one) => one.path === target);
            return !files.includes(target) || (fragment && found && !found.document.getElementById(fragment));
          })
          .map((href) => `${file}: ${href}`),
      );
    expect(dead).toEqual([]);
  });

  test('and all other files that llms.txt names exist', () => {
    const text = read('llms.txt').toString();
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/^- \[.+?\]\((.+?)\)/gm)].map(([, url = '']) => url.replace(base, ''));
    expect(links).toEqual(expect.arrayContaining(['paper.md', 'data/claims.csv', 'data/claims.json']));
    expect(links.filter((url) => !files.includes(url))).toEqual([]);
  });
});

describe('edition.zip', () => {
  const top = `edition-${meta.edition.version}/`;
  const packed = unzipSync(read('edition.zip'));
  const inside = Object.keys(packed).map((path) => path.replace(top, ''));

  test('holds every file of the site but itself and older versions', () => {
    expect(inside).toEqual(files.filter((file) => file !== 'edition.zip' && !file.startsWith('v/')));
  });

  test('holds the same bytes, but for the list that does not name it', () => {
    const other = inside.filter(
      (file) => Buffer.compare(packed[`${top}${file}`] ?? new Uint8Array(), read(file)) !== 0,
    );
    expect(other).toEqual(['data.html']);
    const list = strFromU8(packed[`${top}data.html`] ?? new Uint8Array());
    expect(list).not.toContain('edition.zip');
    const links = [...parseHTML(list).document.querySelectorAll('[href]')].map(
      (link) => link.getAttribute('href')?.split('#')[0] ?? '',
    );
    expect(links.filter((href) => href && !/^https?:/.test(href) && !inside.includes(href))).toEqual([]);
  });
});
