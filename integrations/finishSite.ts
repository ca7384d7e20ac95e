import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { locale } from '#edition/data/language.ts';
import { archivedAt, paperAddress, sayPaper } from '../src/lib/citation/paperWork.ts';
import { markdownPages } from '../src/lib/downloads/downloadList.ts';
import { pageMarkdown } from '../src/lib/downloads/pageMarkdown.ts';
import { allowInline } from '../src/lib/hosting/allowInline.ts';
import { headersFile } from '../src/lib/hosting/headers.ts';
import { policy, statePolicy } from '../src/lib/hosting/policy.ts';
import { sitemap } from '../src/lib/metadata/sitemap.ts';
import { placeSheets } from '../src/lib/site/placeSheets.ts';
import { relativeAssets } from '../src/lib/site/relativeAssets.ts';
import { missingFiles } from '../src/lib/urls/missingFiles.ts';
import { meta, sectionNumbers } from '../src/records.ts';
import { plainError } from './explainError.ts';
import { keepAddresses } from './keepAddresses.ts';
import { packDownloads } from './packDownloads.ts';
import { packEpub } from './packEpub.ts';
import { printCount, stage } from './progress.ts';
import { unpackReleases } from './releaseFiles.ts';
import { sitePaths } from './siteFiles.ts';
import { sitePolicy } from './sitePolicy.ts';
import { warnCharacters } from './warnCharacters.ts';

/** How a site is finished. */
export interface FinishOptions {
  /** Where the edition is published; undefined where nobody has said. */
  readonly site?: string | undefined;
  /** Whether to print the PDF, which needs a browser. */
  readonly pdf?: boolean;
  /** Whether the site is built to be frozen: its pages lead to a copy that is made of them. */
  readonly releasing?: boolean;
}

/**
 * What is done to the pages once Astro has written them all: links made relative, the policy stated, the files that hosts and search
 * engines read, releases, downloads that are made from pages, addresses that moved, and last the archive of everything.
 *
 * @param folder where Astro wrote the site; changed in place
 * @throws Error that says what is wrong, each problem with its place
 */
export async function finishSite(
  folder: string,
  { site, pdf = false, releasing = false }: FinishOptions,
): Promise<void> {
  const files = sitePaths(folder);
  await stage('pages', () => finishPages(folder, files, site));
  warnCharacters(
    folder,
    files.filter((file) => file.endsWith('.html') && !file.startsWith('v/')),
  );
  await stage('releases', () => printCount(unpackReleases(folder).length, 'frozen version'));
  await stage('host', () => writeHostFiles(folder, files, site));
  await stage('markdown', () => printCount(writeMarkdown(folder, site), 'page'));
  await stage('epub', () => writeEpub(folder, site));
  if (pdf) await stage('pdf', () => writePdf(folder));
  let fresh: readonly string[] = [];
  await stage('addresses', () => {
    const kept = keepAddresses(folder, ['edition.zip']);
    fresh = kept.fresh;
    return `${printCount(kept.locked)} published addresses are there, ${printCount(kept.redirected, 'redirect')}`;
  });
  await stage('archive', () => `edition.zip, ${printCount(packDownloads(folder))} bytes`);
  await stage('links', () => findLinkedFiles(folder, site, releasing ? meta.edition.version : undefined));
  if (fresh.length) {
    const shown = fresh.slice(0, 5).join(', ') + (fresh.length > 5 ? ', …' : '');
    // A warning, and as such said again where nothing has changed.
    console.warn(
      `urls.lock: ${fresh.length} new ${fresh.length === 1 ? 'address' : 'addresses'} (${shown}); npm run lock adds them, npm test asks for it`,
    );
  }
}

/**
 * Astro writes addresses from the root of a host, its dev server adds inline code, which the policy bars, and it writes the stylesheets also of
 * pages that the edition has no use for, which no page names: all are settled here.
 */
function finishPages(folder: string, files: readonly string[], site: string | undefined): string {
  const root = site && new URL(site).pathname;
  const texts = files.filter((name) => /\.(html|css)$/.test(name));
  const unused = new Set(texts.filter((name) => /^_astro\/.*\.css$/.test(name)));
  for (const file of texts) {
    const path = join(folder, file);
    const text = relativeAssets(readFileSync(path, 'utf8'), file, file === '404.html' ? root : undefined);
    const isPage = file.endsWith('.html');
    writeFileSync(path, isPage ? finishPage(text, file) : text);
    if (isPage) for (const sheet of unused) if (text.includes(basename(sheet))) unused.delete(sheet);
  }
  for (const sheet of unused) rmSync(join(folder, sheet));
  const pages = texts.filter((name) => name.endsWith('.html')).length;
  return `links relative and policy stated: ${printCount(pages, 'page')}, ${printCount(texts.length - pages - unused.size, 'stylesheet')}`;
}

function finishPage(text: string, file: string): string {
  const html = placeSheets(text, locale.sheet);
  return statePolicy(html, allowInline(policy, [html]), file);
}

function writeHostFiles(folder: string, files: readonly string[], site: string | undefined): string {
  writeFileSync(join(folder, '_headers'), headersFile(sitePolicy(folder)));
  if (!site) return '_headers; no sitemap and no canonical links, as SITE_URL is not set';
  writeFileSync(join(folder, 'sitemap.xml'), sitemap(site, files, meta.edition.date));
  return `_headers, sitemap.xml for ${site}`;
}

/** Stops where a page or a stylesheet names a file that the build did not make. */
function findLinkedFiles(folder: string, site: string | undefined, coming: string | undefined): string {
  const files = sitePaths(folder).map((path) =>
    /\.(html|css)$/.test(path) && !path.startsWith('v/')
      ? {
          path,
          get text() {
            return readFileSync(join(folder, path), 'utf8');
          },
        }
      : { path },
  );
  const missing = missingFiles(files, site && new URL(site).pathname, coming);
  if (missing.length)
    throw plainError(
      missing
        .map(
          ({ path, namedBy: [first, ...more] }) =>
            `${first} – names ${path}, which the build did not make${more.length ? `, as do ${printCount(more.length, 'other file')}` : ''} – put it into public/, or take the link away`,
        )
        .join('\n'),
    );
  return 'every file is there that pages and stylesheets name';
}

/** Writes the Markdown of the pages that have it beside them. @returns how many it wrote */
function writeMarkdown(folder: string, site: string | undefined): number {
  const { paper, edition } = meta;
  const archived = archivedAt(edition)
    .map((address) => `, ${address}`)
    .join('');
  const origin = `From “${edition.name}”, version ${edition.version}, ${edition.date}${archived}: a restatement, not the paper’s own words. ¶ marks a paragraph of the paper, ƒ a value derived here; a note is the editor’s. The paper: ${sayPaper(paper)}.`;
  const work = paperAddress(paper);
  const pages = markdownPages(sectionNumbers).filter((page) => existsSync(join(folder, page)));
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page.replace(/\.html$/, '.md')),
      pageMarkdown(html, { path: page, origin, work, site }),
    );
  }
  return pages.length;
}

function writeEpub(folder: string, site: string | undefined): string {
  const bytes = packEpub(folder, site);
  writeFileSync(join(folder, 'paper.epub'), bytes);
  return `paper.epub, ${printCount(bytes.length)} bytes`;
}

async function writePdf(folder: string): Promise<string> {
  const { printPdf } = await import('./printPdf.ts');
  const bytes = await printPdf(folder);
  writeFileSync(join(folder, 'paper.pdf'), bytes);
  return `paper.pdf, ${printCount(bytes.length)} bytes`;
}
