import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A link of a page as it is printed: where it leads, `#fn-a` within the page, and what it is called there. */
export interface PrintedLink {
  readonly href: string;
  readonly label: string;
}

/**
 * Lets the links of a PDF say where they lead (`Contents` of the annotation, as PDF/UA-1, 7.18.5, asks), which Chromium leaves out; in place.
 *
 * @param links of the page that was printed; of several to one place the first gives the words
 */
export function describeLinks(document: PDFDocument, links: readonly PrintedLink[]): void {
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
