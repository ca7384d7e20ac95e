import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownPages } from '../src/lib/downloads/downloadList.ts';
import { pageMarkdown } from '../src/lib/downloads/pageMarkdown.ts';
import { meta, sectionNumbers } from '../src/records.ts';

/**
 * Writes the Markdown of the pages that have it beside them.
 *
 * @param folder a built site
 * @returns how many it wrote
 */
export function writeMarkdown(folder: string): number {
  const { paper, edition } = meta;
  const origin = `From “${edition.name}”, version ${edition.version}, ${edition.date}: a restatement, not the paper’s own words. ¶ marks a paragraph of the paper, ƒ a value derived here; a note is the editor’s. The paper: ${paper.author.family} ${paper.author.given}, “${paper.title}”, ${paper.journal}, ${paper.year}.`;
  const work = `https://doi.org/${paper.doi}`;
  const pages = markdownPages(sectionNumbers);
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page.replace(/\.html$/, '.md')),
      pageMarkdown(html, { path: page, origin, work }),
    );
  }
  return pages.length;
}
