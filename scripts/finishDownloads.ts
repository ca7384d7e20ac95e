import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packDownloads } from './packDownloads.ts';
import { writeMarkdown } from './writeMarkdown.ts';

/**
 * Makes the files that are made from built pages: the Markdown, on request the PDF, and last the archive of everything.
 *
 * @param folder the built site, its links already relative
 * @param pdf whether to print the PDF, which needs a browser
 */
export async function finishDownloads(folder: string, { pdf = false } = {}): Promise<void> {
  writeMarkdown(folder);
  if (pdf) {
    const { printPdf } = await import('./printPdf.ts');
    writeFileSync(join(folder, 'paper.pdf'), await printPdf(folder));
  }
  packDownloads(folder);
}
