import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sitePaths } from '../../integrations/siteFiles.ts';
import { countBudgets, countPage } from '../countPage.ts';
import { type Measure, type Measured, printNumber } from '../measure.ts';
import { budgets, weighPage } from '../weighPage.ts';

/** Each budget with the page that comes nearest to it. */
export const sizes: Measure = async () => {
  const paths = globSync('**/*.html', { cwd: 'dist' }).filter((path) => !path.startsWith('v/'));
  const rows = budgets.map(({ name, limit, pages, part }) => {
    const weighed = paths
      .filter((path) => pages.test(path))
      .map((path) => ({ path, bytes: weighPage(path, part).reduce((sum, { bytes }) => sum + bytes, 0) }))
      .sort((a, b) => b.bytes - a.bytes);
    const { path, bytes } = weighed[0] ?? { path: 'no page', bytes: 0 };
    return {
      what: `${name}, bytes as sent (brotli)`,
      figure: `${printNumber(bytes)} (heaviest: ${path})`,
      limit: `≤ ${printNumber(limit)}`,
      holds: bytes <= limit,
    };
  });
  const counted = countBudgets.map(({ name, limit, pages, part }) => {
    const [most] = paths
      .filter((path) => pages.test(path))
      .map((path) => ({ path, count: countPage(path, part).count }))
      .sort((a, b) => b.count - a.count);
    const { path, count } = most ?? { path: 'no page', count: 0 };
    return {
      what: name,
      figure: `${printNumber(count)} (most: ${path})`,
      limit: `≤ ${printNumber(limit)}`,
      holds: count <= limit,
    };
  });
  const files = globSync('dist/**/*').filter((file) => statSync(file).isFile());
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return [
    ...rows,
    ...counted,
    {
      what: 'the whole site, bytes on disk',
      figure: `${printNumber(total)} in ${printNumber(files.length)} files, ${paths.length} of them pages`,
    },
  ];
};

/** Every format of file that the built edition holds: how many, how large, and which test reads them. */
export const formats: Measure = async () => {
  const files = sitePaths('dist')
    .filter((file) => !file.startsWith('v/'))
    .map((path) => ({ path, bytes: statSync(join('dist', path)).size }));
  const rest = new Set(files);
  const rows = fileFormats.map(({ name, of, test, says }): Measured => {
    const held = [...rest].filter(({ path }) => of.test(path));
    for (const file of held) rest.delete(file);
    const largest = held.toSorted((a, b) => b.bytes - a.bytes)[0];
    const there = existsSync(test) && says.every((words) => readFileSync(test, 'utf8').includes(words));
    const sum = held.reduce((total, { bytes }) => total + bytes, 0);
    return {
      what: name,
      figure: largest
        ? `${held.length} files, ${printNumber(sum)} bytes, largest ${largest.path} with ${printNumber(largest.bytes)}`
        : 'none built',
      limit: there ? test : `${test} does not check it`,
      holds: there,
    };
  });
  const unknown = [...rest].map(({ path }) => path);
  return [
    ...rows,
    {
      what: 'files of a format that is not named here',
      figure: unknown.length > 0 ? unknown.join(', ') : '0',
      limit: '0',
      holds: unknown.length === 0,
    },
  ];
};

/** The formats of file that the edition is built in, the first that fits a path counts: what it is, and the test that validates its files. */
const fileFormats: readonly {
  readonly name: string;
  readonly of: RegExp;
  readonly test: string;
  /** Words by which the test is known to read this format. */
  readonly says: readonly string[];
}[] = [
  { name: 'HTML', of: /\.html$/, test: 'tests/site/html.test.ts', says: ['html-validate'] },
  { name: 'CSS', of: /\.css$/, test: 'tests/site/offline.test.ts', says: ['.css'] },
  { name: 'scripts', of: /\.js$/, test: 'tests/site/scripts.test.ts', says: ['innerHTML'] },
  { name: 'SVG', of: /\.svg$/, test: 'tests/edition/site/pictures.test.ts', says: ['svg'] },
  { name: 'PNG', of: /\.png$/, test: 'tests/edition/site/pictures.test.ts', says: ['pngSize'] },
  {
    name: 'fonts, WOFF2',
    of: /\.woff2$/,
    test: 'tests/browser/deployments.test.ts',
    says: ['document.fonts'],
  },
  {
    name: 'Data Package',
    of: /datapackage\.json$/,
    test: 'tests/edition/downloads/schemas.test.ts',
    says: ['dataPackageRules'],
  },
  { name: 'JSON Schema', of: /\.schema\.json$/, test: 'tests/site/downloads.test.ts', says: ['Ajv2020'] },
  {
    name: 'CSL-JSON',
    of: /^cite\/.*\.json$|references\.json$/,
    test: 'tests/site/fileRules.test.ts',
    says: ['cslRules'],
  },
  {
    name: 'anchors.json',
    of: /anchors\.json$/,
    test: 'tests/edition/site/anchors.test.ts',
    says: ['anchors.json'],
  },
  {
    name: 'JSON of records',
    of: /^data\/[^/]*\.json$/,
    test: 'tests/site/downloads.test.ts',
    says: ['$schema'],
  },
  {
    name: 'JSON of figures',
    of: /^data\/figures\/.*\.json$/,
    test: 'tests/edition/site/figures.test.ts',
    says: ['as JSON'],
  },
  { name: 'CSV', of: /\.csv$/, test: 'tests/site/downloads.test.ts', says: ['badValues'] },
  { name: 'BibTeX', of: /\.bib$/, test: 'tests/site/cite.test.ts', says: ["'bib'", 'readWithCitationJs'] },
  { name: 'RIS', of: /\.ris$/, test: 'tests/site/fileRules.test.ts', says: ["'.ris'"] },
  { name: 'Markdown', of: /\.md$/, test: 'tests/site/downloads.test.ts', says: ['the Markdown'] },
  { name: 'Atom', of: /feed\.xml$/, test: 'tests/site/fileRules.test.ts', says: ['feed.xml'] },
  { name: 'sitemap', of: /sitemap\.xml$/, test: 'tests/site/fileRules.test.ts', says: ['sitemap('] },
  { name: 'ZIP', of: /\.zip$/, test: 'tests/site/downloads.test.ts', says: ['unzipSync'] },
  { name: 'PDF', of: /\.pdf$/, test: 'tests/edition/browser/pdf.test.ts', says: ['printPdf'] },
  { name: 'EPUB', of: /\.epub$/, test: 'tests/site/epub.test.ts', says: ['epubCheck'] },
  { name: 'llms.txt', of: /^llms\.txt$/, test: 'tests/site/downloads.test.ts', says: ['llms.txt'] },
  { name: 'robots.txt', of: /^robots\.txt$/, test: 'tests/edition/metadata.test.ts', says: ['robots('] },
  { name: 'licences.txt', of: /^licences\.txt$/, test: 'tests/site/host.test.ts', says: ['licences.txt'] },
  {
    name: 'headers for hosts',
    of: /^_headers$|^\.nojekyll$/,
    test: 'tests/site/host.test.ts',
    says: ['_headers'],
  },
];
