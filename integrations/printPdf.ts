import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stablePdf } from '../src/lib/downloads/stablePdf.ts';
import { meta } from '../src/records.ts';
import { describeLinks, type PrintedLink } from './describeLinks.ts';
import { launchBrowser, showTypeface } from './launchBrowser.ts';

/**
 * The paper on one page as a tagged PDF with an outline. The same site and the same browser always give the same
 * bytes: the date is the edition's, and no path of this machine stands in it.
 *
 * @param folder a built site, its links relative
 */
export async function printPdf(folder: string): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(pathToFileURL(resolve(join(folder, 'paper.html'))).href);
    await page.evaluate(showTypeface);
    await page.evaluate(dropChecks);
    await page.evaluate(unlinkOutside);
    await page.evaluate(keepSpacesOfHeadings);
    await page.evaluate(nameDrawings);
    await page.evaluate(nameDocument, meta.paper.title);
    const links = await page.evaluate(readLinks);
    const printed = await page.pdf({
      format: 'A4',
      margin: { top: '18mm', bottom: '18mm', left: '0', right: '0' },
      tagged: true,
      outline: true,
    });
    return stablePdf(await describeLinks(printed, links), meta.edition.date);
  } finally {
    await browser.close();
  }
}

/**
 * The marks of the editor's checks are links to notes that the PDF does not hold, so they go with them.
 */
function dropChecks(): void {
  for (const mark of document.querySelectorAll('.verdict')) mark.remove();
}

/**
 * A PDF travels alone: links to other pages of the site would point into this machine's folders, so they become text.
 * Links within the page and to the web stay.
 */
function unlinkOutside(): void {
  for (const link of document.querySelectorAll<HTMLElement>('main a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#') || /^https?:/.test(href)) continue;
    link.removeAttribute('href');
    link.style.textDecoration = 'none';
    link.style.border = 'none';
  }
  // Of the header only the edition's name is printed, and it links too.
  document.querySelector('.site-name')?.removeAttribute('href');
}

/**
 * Of an image Chromium tags the alternative text, of a figure and of a drawing with parts none. So each drawing is printed as one image
 * with its text, and what holds it as a group.
 */
function nameDrawings(): void {
  for (const figure of document.querySelectorAll('figure')) figure.setAttribute('role', 'group');
  for (const drawing of document.querySelectorAll('svg[aria-label]')) drawing.setAttribute('role', 'img');
}

/** The PDF is of the paper, not of a page of the site. */
function nameDocument(title: string): void {
  document.title = title;
}

/** What each link that is left is called, for readers who do not see it. */
function readLinks(): PrintedLink[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    const name = link.getAttribute('aria-label') ?? link.textContent ?? '';
    return { href: href.startsWith('#') ? href : link.href, label: name.replace(/\s+/g, ' ').trim() };
  });
}

/**
 * Chromium leaves the space at which a heading breaks out of the outline: “synergy inthe”. With a zero-width space after
 * it, at which the line then breaks, the space is not the last sign of the line and stays.
 */
function keepSpacesOfHeadings(): void {
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    heading.querySelector('.heading-mark')?.remove();
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace(/(?<=\S)\s+(?=\S)/g, ' \u200b');
    }
  }
}
