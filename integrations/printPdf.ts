import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { sayNames } from '../src/lib/citation/names.ts';
import { pdfMetadata } from '../src/lib/downloads/pdfMetadata.ts';
import { stablePdf } from '../src/lib/downloads/stablePdf.ts';
import { meta } from '../src/records.ts';
import { completeTags } from './completeTags.ts';
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
    await page.evaluate(dropVerdicts);
    await page.evaluate(unlinkOutside);
    await page.evaluate(writeAddresses);
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
    const document = await PDFDocument.load(printed, { updateMetadata: false });
    describeLinks(document, links);
    completeTags(document);
    sayConformance(document);
    const saved = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
    return stablePdf(saved, meta.edition.date);
  } finally {
    await browser.close();
  }
}

/** The marks of the editor's checks are links to notes that the PDF does not hold, so they go with them. */
function dropVerdicts(): void {
  for (const element of document.querySelectorAll('.verdict')) element.remove();
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

/** Of text that styles put in Chromium tags nothing: the address after a link to the web becomes text of the page. */
function writeAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main .external[href]')) {
    link.append(` (${link.getAttribute('href')})`);
    link.classList.remove('external');
  }
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

/** Says that the PDF keeps to PDF/UA-1, and whose the paper is. */
function sayConformance(pdf: PDFDocument): void {
  const { context, catalog } = pdf;
  const stream = context.stream(Buffer.from(pdfMetadata(meta)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
  pdf.setAuthor(sayNames(meta.paper.authors));
}

/** A link of a page as it is printed: where it leads, `#fn-a` within the page, and what it is called there. */
interface PrintedLink {
  readonly href: string;
  readonly label: string;
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
 * Lets the links of a PDF say where they lead (`Contents` of the annotation, as PDF/UA-1, 7.18.5, asks), which Chromium leaves out; in place.
 *
 * @param links of the page that was printed; of several to one place the first gives the words
 */
function describeLinks(document: PDFDocument, links: readonly PrintedLink[]): void {
  const labels = new Map(links.toReversed().map(({ href, label }) => [href, label]));
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    for (const annotation of annotations?.asArray() ?? []) {
      const link = document.context.lookup(annotation, PDFDict);
      if (link.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
      const target = targetOf(link);
      if (target) link.set(PDFName.of('Contents'), PDFHexString.fromText(labels.get(target) ?? target));
    }
  }
}

/** Where a link leads, as the page writes it: a whole address, or `#` and an id. */
function targetOf(link: PDFDict): string | undefined {
  const within = link.get(PDFName.of('Dest'));
  if (within instanceof PDFName) return `#${within.decodeText()}`;
  if (within instanceof PDFString || within instanceof PDFHexString) return `#${within.decodeText()}`;
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
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
