import * as words from '#edition/data/language.ts';
import type { Edition } from '../edition/edition.ts';
import { sectionHasPage } from '../edition/outline.ts';

/** A file that holds the whole edition, or leads through it. */
interface WholeDownload {
  /** From the root of the site. */
  readonly path: string;
  readonly name: string;
  readonly says: string;
}

/** Files that hold the whole edition, or lead through it. One that this build lacks loses its line when sizes are filled in. */
export function wholeDownloads({ has }: Pick<Edition, 'has'>): readonly WholeDownload[] {
  const references: readonly WholeDownload[] = [
    { path: 'data/references.bib', ...words.wholeDownloads.bibtex },
    { path: 'data/references.ris', ...words.wholeDownloads.ris },
    { path: 'data/references.json', ...words.wholeDownloads.csl },
  ];
  return [
    { path: 'edition.zip', ...words.wholeDownloads.edition },
    { path: 'paper.pdf', ...words.wholeDownloads.pdf(has.figures, has.factChecks) },
    { path: 'paper.epub', ...words.wholeDownloads.epub(has.figures, has.claims, has.factChecks) },
    { path: 'data/datapackage.json', ...words.wholeDownloads.dataPackage },
    ...(has.references || has.footnotes ? references : []),
    { path: 'data/edition-preview.png', ...words.wholeDownloads.preview(has.highlights) },
    { path: 'data/anchors.json', ...words.wholeDownloads.anchors },
    { path: 'llms.txt', ...words.wholeDownloads.llms },
  ];
}

/**
 * The pages that also stand as Markdown: those that are read as text. Claims are better served by `claims.csv` and
 * `claims.json`, and a figure stands in its section.
 *
 * @param sections numbers of all sections; the main ones have pages (the abstract, 0, stands in `paper.html`)
 * @returns paths of the pages in the site, of which an edition may lack some; the Markdown of `a.html` is `a.md`
 */
export function markdownPages(sections: readonly string[]): readonly string[] {
  return [
    'paper.html',
    ...sections.filter(sectionHasPage).map((number) => `sections/${number}.html`),
    'terms.html',
    'sources.html',
    'evidence.html',
    'about.html',
  ];
}

/** The files of records that a page offers as its content: path from the root of the site, and media type. */
export function downloadItems(
  tables: readonly { readonly path: string }[],
  documents: readonly { readonly name: string }[],
): readonly { readonly path: string; readonly type: string }[] {
  return [
    ...tables
      .filter(({ path }) => !path.includes('/'))
      .map(({ path }) => ({ path: `data/${path}`, type: 'text/csv' })),
    ...documents.map(({ name }) => ({ path: `data/${name}.json`, type: 'application/json' })),
  ];
}

/** Three lines a language that read the claims and print every share that the paper states, with its period and qualifier; run beside the data files. */
export const examples = [
  {
    language: 'R',
    code: `claims <- read.csv("claims.csv", fileEncoding = "UTF-8-BOM")
shares <- subset(claims, unit == "percent" & status == "as-stated")
shares[, c("subject", "measure", "period", "qualifier", "number")]`,
  },
  {
    language: 'Python',
    code: `import csv
stated = [c for c in csv.DictReader(open("claims.csv", encoding="utf-8-sig", newline="")) if c["status"] == "as-stated"]
print([(c["subject"], c["measure"], c["period"], c["qualifier"], c["number"]) for c in stated if c["unit"] == "percent"])`,
  },
  {
    language: 'JavaScript',
    code: `import { readFileSync } from 'node:fs';
const stated = JSON.parse(readFileSync('claims.json', 'utf8')).claims.filter((c) => c.status === 'as-stated');
for (const c of stated) if (c.unit === 'percent') console.log(c.subject, c.measure, c.period, c.qualifier, c.value.number);`,
  },
] as const;

/**
 * Fills the sizes into a page that lists files, once the files are there: a size that is measured cannot be wrong,
 * and some files are made from the built pages.
 *
 * In the page `<td data-size="claims.csv"></td>` waits for a size, and `<tr data-file="paper.pdf">…</tr>` is a row that
 * goes when the file does not exist. Sizes that are there are measured again.
 *
 * @param sizeOf bytes of a file of the site, undefined where there is none
 * @throws Error when a size waits for a file that does not exist
 */
export function fillDownloadSizes(html: string, sizeOf: (path: string) => number | undefined): string {
  return html
    .replace(/<tr data-file="([^"]+)"[^>]*>.*?<\/tr>/gs, (row, path: string) =>
      sizeOf(path) === undefined ? '' : row,
    )
    .replace(/(<td[^>]*? data-size="([^"]+)"[^>]*>)[^<]*<\/td>/g, (_, cell: string, path: string) => {
      const bytes = sizeOf(path);
      if (bytes === undefined)
        throw new Error(`the page of downloads lists ${path}, which the build did not make`);
      return `${cell}${formatSize(bytes)}</td>`;
    });
}

/** A size for reading, in powers of ten as file managers print it: 980 → “980 bytes”, 19960 → “20 kB”, 2.71e6 → “2.7 MB”. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return words.bytes(bytes);
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
