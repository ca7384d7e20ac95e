/** The formats of file that the edition is built in, the first that fits a path counts: what it is, and the test that validates its files. */
export const fileFormats: readonly {
  readonly name: string;
  readonly of: RegExp;
  readonly test: string;
  /** Words by which the test is known to read this format. */
  readonly says: readonly string[];
}[] = [
  { name: 'HTML', of: /\.html$/, test: 'tests/site/markup.test.ts', says: ['html-validate'] },
  { name: 'CSS', of: /\.css$/, test: 'tests/site/offline.test.ts', says: ['.css'] },
  { name: 'scripts', of: /\.js$/, test: 'tests/site/scripts.test.ts', says: ['innerHTML'] },
  { name: 'SVG', of: /\.svg$/, test: 'tests/site/pictures.test.ts', says: ['svg'] },
  { name: 'PNG', of: /\.png$/, test: 'tests/site/pictures.test.ts', says: ['pngSize'] },
  {
    name: 'fonts, WOFF2',
    of: /\.woff2$/,
    test: 'tests/browser/deployments.test.ts',
    says: ['document.fonts'],
  },
  {
    name: 'Data Package',
    of: /datapackage\.json$/,
    test: 'tests/unit/reuse/dataPackage.test.ts',
    says: ['dataPackageRules'],
  },
  { name: 'JSON Schema', of: /\.schema\.json$/, test: 'tests/site/downloads.test.ts', says: ['Ajv2020'] },
  {
    name: 'CSL-JSON',
    of: /^cite\/.*\.json$|references\.json$/,
    test: 'tests/site/fileRules.test.ts',
    says: ['cslRules'],
  },
  { name: 'anchors.json', of: /anchors\.json$/, test: 'tests/site/anchors.test.ts', says: ['anchors.json'] },
  {
    name: 'JSON of records',
    of: /^data\/[^/]*\.json$/,
    test: 'tests/site/downloads.test.ts',
    says: ['$schema'],
  },
  {
    name: 'JSON of figures',
    of: /^data\/figures\/.*\.json$/,
    test: 'tests/site/figures.test.ts',
    says: ['as JSON'],
  },
  { name: 'CSV', of: /\.csv$/, test: 'tests/site/downloads.test.ts', says: ['badValues'] },
  { name: 'BibTeX', of: /\.bib$/, test: 'tests/site/cite.test.ts', says: ["'bib'", 'readWithCitationJs'] },
  { name: 'RIS', of: /\.ris$/, test: 'tests/site/fileRules.test.ts', says: ["'.ris'"] },
  { name: 'Markdown', of: /\.md$/, test: 'tests/site/downloads.test.ts', says: ['the Markdown'] },
  { name: 'Atom', of: /feed\.xml$/, test: 'tests/site/fileRules.test.ts', says: ['feed.xml'] },
  { name: 'sitemap', of: /sitemap\.xml$/, test: 'tests/site/fileRules.test.ts', says: ['sitemap('] },
  { name: 'ZIP', of: /\.zip$/, test: 'tests/site/downloads.test.ts', says: ['unzipSync'] },
  { name: 'PDF', of: /\.pdf$/, test: 'tests/browser/pdf.test.ts', says: ['printPdf'] },
  { name: 'llms.txt', of: /^llms\.txt$/, test: 'tests/site/downloads.test.ts', says: ['llms.txt'] },
  { name: 'robots.txt', of: /^robots\.txt$/, test: 'tests/unit/metadata.test.ts', says: ['robots('] },
  { name: 'licences.txt', of: /^licences\.txt$/, test: 'tests/site/host.test.ts', says: ['licences.txt'] },
  {
    name: 'headers for hosts',
    of: /^_headers$|^\.nojekyll$/,
    test: 'tests/site/host.test.ts',
    says: ['_headers'],
  },
];
