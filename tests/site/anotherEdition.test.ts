import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitePaths } from '../../integrations/siteFiles.ts';
import { meta } from '../../src/records.ts';
import { deadLinks } from './deadLinks.ts';
import { epubCheck, whyNoEpubCheck } from './epubCheck.ts';
import type { BuiltPage } from './pages.ts';
import { validateMarkup } from './validateMarkup.ts';

let parent: string;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'another-edition-'));
});

afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Runs a script of the project for an edition that stands elsewhere. */
function run(script: string, folder: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`, ...more], {
    encoding: 'utf8',
    env: { ...process.env, ...(folder && { EDITION: folder }) },
  });
  return { status, output: stdout + stderr };
}

/** The pages of a site that was built. */
function readPages(folder: string): { readonly pages: BuiltPage[]; readonly files: string[] } {
  const files = sitePaths(join(folder, 'dist'));
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, 'dist', path), 'utf8');
      return { path, html, document: parseHTML(html).document };
    });
  return { pages, files };
}

/** What is wrong with any site: dead links, markup, a page without its one heading, words of the paper that stands in this project. */
async function faultsOf({ pages, files }: ReturnType<typeof readPages>): Promise<string[]> {
  const { paper, edition } = meta;
  const foreign = [paper.title, paper.doi, edition.name, paper.container].flatMap((name) => name ?? []);
  const markup = await Promise.all(pages.map(({ path, html }) => validateMarkup(path, html)));
  return [
    ...deadLinks(pages, files),
    ...markup.flat(),
    ...pages
      .filter(({ document }) => document.querySelectorAll('h1').length !== 1)
      .map(({ path }) => `${path}: not one h1`),
    ...pages.flatMap(({ path, html }) =>
      foreign.filter((name) => html.includes(name)).map((name) => `${path}: says “${name}”`),
    ),
  ];
}

/** Headings over nothing: what follows is another of its level, a higher one, or the end. */
function emptyHeadings(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('main h2, main h3')]
      .filter((heading) => {
        const next = heading.nextElementSibling;
        return (
          !heading.closest('nav, header') &&
          (next ? next.matches('h1, h2') : heading.parentElement?.children.length === 1)
        );
      })
      .map((heading) => `${path}: nothing under “${heading.textContent}”`),
  );
}

describe('the smallest edition, as npm run new writes it', () => {
  let folder: string;
  let written: ReturnType<typeof run>;
  let built: ReturnType<typeof run>;

  beforeAll(() => {
    folder = join(parent, 'a small one');
    written = run('new', '', '--title', 'Heat in small towns', '--into', folder);
    built = run('build', folder);
  });

  test('is told in four files, and builds outside the project', () => {
    expect(written.output.match(/^ {2}\S.*(\.ts|\.mdx) {2,}/gm)).toHaveLength(4);
    expect(built.output).toContain(' files in ');
    expect(built.status).toBe(0);
  });

  test('has no dead link, no wrong markup and no heading over nothing', async () => {
    const site = readPages(folder);
    expect(site.pages.length).toBeGreaterThan(5);
    expect(await faultsOf(site)).toEqual([]);
    expect(emptyHeadings(site.pages)).toEqual([]);
  });

  test('has no page and no file of a kind that it has none of', () => {
    const { files } = readPages(folder);
    const none =
      /^(actors|terms|framework|evidence|explore|figures|sources)\.html$|^data\/(actors|terms|relations|figures|sources)/;
    expect(files.filter((path) => none.test(path))).toEqual([]);
  });

  test('speaks of no kind that it has none of, and begins its menu with what there is', () => {
    const { pages } = readPages(folder);
    const none = /independent|fact check|footnote|what.if|framework|glossary|\bactors|\bseries\b|Chinese/i;
    const said = pages.flatMap(({ path, document }) => {
      for (const unseen of document.querySelectorAll('script, style, template')) unseen.remove();
      const [word] = none.exec(document.body.textContent ?? '') ?? [];
      return word ? [`${path}: says “${word}”`] : [];
    });
    expect(said).toEqual([]);
    const menu = pages
      .find(({ path }) => path === 'index.html')
      ?.document.querySelectorAll('nav[aria-label=Main] li');
    expect([...(menu ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Read',
      'Claims',
      'Search',
      'Cite',
    ]);
  });

  test('keeps its addresses in its own lock', () => {
    expect(run('lock', folder).status).toBe(0);
    const lock = readFileSync(join(folder, 'urls.lock'), 'utf8').trim().split('\n');
    expect(lock).toContain('claims/example.html');
  });

  test('says every mistake at once, each in its own folder, with its line and how to mend it', () => {
    const spoil = (path: string, from: string, to: string) => {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    };
    spoil('content/sections/1.mdx', 'example', 'exmple');
    spoil('content/sections/1.mdx', 'Write the', 'Write 99');
    spoil(
      'data/claims.ts',
      'export const claims',
      "export const level: number = 'high';\nexport const claims",
    );
    const { status, output } = run('check', folder);
    expect(status).toBe(1);
    expect(output).toMatch(/\/data\/claims\.ts:\d+:14 – Type 'string' is not assignable to type 'number'/);
    expect(
      output.split('\n').filter((line) => line.startsWith(`${folder}/content/sections/1.mdx:7:`)),
    ).toHaveLength(2);
    expect(output).toContain('did you mean “example”?');
  });
});

describe('the example', () => {
  /** Where its version is archived, besides. */
  const [doi, archive] = ['10.5281/zenodo.99', 'https://archive.example.org/swh:1:dir:99'];
  let folder: string;
  let built: ReturnType<typeof run>;

  beforeAll(() => {
    folder = join(parent, 'example');
    // Its tsconfig leads to the project by where it stands.
    cpSync('examples/lamps', folder, { recursive: true, filter: (path) => !path.endsWith('tsconfig.json') });
    const meta = join(folder, 'data/meta.ts');
    const archived = `doi: '${doi}', archive: '${archive}',`;
    writeFileSync(meta, readFileSync(meta, 'utf8').replace(/\n *version: '/, `\n${archived}$&`));
    built = run('build', folder);
  });

  test('builds outside the project', () => {
    expect(built.output).toContain(' files in ');
    expect(built.status).toBe(0);
  });

  test('has no dead link, no wrong markup and no heading over nothing', async () => {
    const site = readPages(folder);
    expect(await faultsOf(site)).toEqual([]);
    expect(emptyHeadings(site.pages)).toEqual([]);
  });

  test('speaks one language, that of its words', () => {
    const { pages } = readPages(folder);
    const langs = pages.map(({ document }) => document.documentElement.getAttribute('lang'));
    expect(new Set(langs)).toEqual(new Set(['zh-Hans']));
  });

  test.skipIf(whyNoEpubCheck)(`is a valid e-book too${whyNoEpubCheck ? ` – ${whyNoEpubCheck}` : ''}`, () => {
    expect(epubCheck(join(folder, 'dist/paper.epub'))).toEqual([]);
  });

  test('shows every record at its own address', () => {
    const { files } = readPages(folder);
    const { anchors } = JSON.parse(readFileSync(join(folder, 'dist/data/anchors.json'), 'utf8'));
    const addresses = (anchors as readonly { readonly kind: string; readonly url: string }[]).flatMap(
      ({ kind, url }) => (kind === 'claim' || kind === 'figure' ? [url] : []),
    );
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('is searched in the words of its remarks too', () => {
    expect(readFileSync(join(folder, 'dist/scripts/search-index.js'), 'utf8')).toContain('春季拨快钟表');
  });

  test('says what of the paper it does not restate, on its pages and to programs, and leads to none of it', () => {
    const { pages } = readPages(folder);
    const page = (name: string) => pages.find(({ path }) => path === name);
    const mark = '尚未复述';
    const said = ['index', 'about', 'claims', 'paper', 'sources', 'sections/1'].filter(
      (name) => !page(`${name}.html`)?.document.querySelector('main')?.textContent?.includes(mark),
    );
    expect(said).toEqual([]);
    expect(readFileSync(join(folder, 'dist/llms.txt'), 'utf8')).toContain(mark);
    expect(
      JSON.parse(readFileSync(join(folder, 'dist/data/datapackage.json'), 'utf8')).description,
    ).toContain(mark);
    const links = pages.flatMap(({ document }) => [...document.querySelectorAll('a[href*="sections/B"]')]);
    expect(links).toEqual([]);
    expect(page('sections/2.html')?.document.querySelector('main')?.textContent).toContain('附录B');
  });

  test('names each of its tables to programs that read', () => {
    const guide = readFileSync(join(folder, 'dist/llms.txt'), 'utf8');
    expect(guide.match(/^- \[.+\]\(data\/tables\/.+\.csv\): .+$/gm)).toHaveLength(2);
  });

  test('says everywhere where its version is archived', () => {
    const link = `https://doi.org/${doi}`;
    const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
    for (const path of [
      ...['about.html', 'about.md', 'cite.html', 'index.html', 'llms.txt', 'feed.xml'],
      ...['data/claims.json', 'data/anchors.json', 'data/figures/sleep-longer.json'],
      ...['cite/edition.bib', 'cite/edition.ris', 'cite/edition.json', 'cite/claims/falls.ris'],
    ].filter((path) => path !== 'feed.xml' || existsSync(join(folder, 'dist/feed.xml')))) {
      expect(read(path), path).toContain(link);
      expect(read(path), path).toContain(archive);
    }
    expect(read('index.html')).toContain(`<link rel="cite-as" href="${link}">`);
    expect(read('cite/edition.bib')).toContain(`doi = {${doi}}`);
    expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({ id: link, homepage: archive });
    expect(read('data/figures/sleep-longer.svg')).toContain(doi);
  });

  test('cites all its authors, in their order', () => {
    const [item] = JSON.parse(readFileSync(join(folder, 'dist/cite/paper.json'), 'utf8'));
    expect(item.author).toHaveLength(3);
    expect(readFileSync(join(folder, 'dist/cite/paper.ris'), 'utf8').match(/^AU {2}- /gm)).toHaveLength(3);
  });
});

describe('npm run new', () => {
  test('says all that is wrong with what it is asked, and writes nothing', () => {
    const full = join(parent, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'a.txt'), '');
    const { status, output } = run(
      'new',
      '',
      '--doi',
      'abc',
      '--from',
      'nowhere.json',
      '--into',
      full,
      '--here',
    );
    expect(status).toBe(1);
    expect(output.split('\n').filter((line) => line.includes(' – '))).toEqual([
      '2 of --title, --doi and --from is given – give one of them',
      expect.stringContaining('--doi abc – a DOI is written like'),
      '--from nowhere.json – there is no such file – give a file of CSL-JSON',
      expect.stringContaining('--into with a new folder, or --here'),
      `--into ${full} – the folder is not empty – give a new one`,
    ]);
  });

  test('takes no paper out of the project without being told so', () => {
    const { status, output } = run('new', '', '--title', 'Heat', '--here');
    expect(status).toBe(1);
    expect(output).toContain('add --yes');
    expect(existsSync(resolve('src/data/meta.ts'))).toBe(true);
  });

  test('reads a file of CSL-JSON, and says each of its faults with its line', () => {
    const file = join(parent, 'metadata.json');
    writeFileSync(file, '{\n  "type": "book",\n  "title": "A book",\n  "author": []\n}');
    const { status, output } = run('new', '', '--from', file, '--into', join(parent, 'none'));
    expect(status).toBe(1);
    expect(output).toMatch(/metadata\.json:4:3 – field author: .+ – mend it in this file/);
    expect(existsSync(join(parent, 'none'))).toBe(false);
  });
});
