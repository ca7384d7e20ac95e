import { readFileSync } from 'node:fs';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { printPdf } from '../../../integrations/printPdf.ts';
import { meta, sections } from '../../../src/data/index.ts';

test('the PDF is tagged, has an outline, tells nothing of this machine and is the same each time', async () => {
  const [one, two] = [await printPdf('dist'), await printPdf('dist')];
  expect(Buffer.compare(one, two)).toBe(0);
  const text = Buffer.from(one).toString('latin1');
  expect(text).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toContain('/Lang (en-GB)');
  expect(text).toContain('/Outlines');
  // A title is plain, or UTF-16 in hexadecimal where it has our zero-width spaces.
  const titles = [...text.matchAll(/\/Title (?:<FEFF([0-9A-F]+)>|\(([^)]*)\))/g)].map(
    ([, hex, plain = '']) =>
      hex ? Buffer.from(hex, 'hex').swap16().toString('utf16le').replaceAll('\u200b', '') : plain,
  );
  expect(titles).toContain(meta.paper.title);
  expect(titles).toContain(`1 ${sections[1].title}`);
  expect(titles).toContain(`2.1 ${sections['2.1'].title}`);
  expect(text).not.toContain('file:');
  expect(text).toContain(`/CreationDate (D:${meta.edition.date.replaceAll('-', '')}000000+00'00')`);
});

test('every drawing and link of the PDF has words for those who do not see it, and its title is the paper’s', async () => {
  const document = await PDFDocument.load(await printPdf('dist'), { updateMetadata: false });
  const { context, catalog } = document;
  const words = (value: PDFObject | undefined) =>
    value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
  expect(document.getTitle()).toBe(meta.paper.title);

  const tags: { readonly kind: string; readonly tag: PDFDict }[] = [];
  const tagged = new Set<PDFObject | undefined>();
  const walk = (object: PDFObject | undefined): void => {
    const node = object instanceof PDFRef ? context.lookup(object) : object;
    if (node instanceof PDFArray) for (const child of node.asArray()) walk(child);
    if (!(node instanceof PDFDict)) return;
    if (node.get(PDFName.of('Type')) === PDFName.of('OBJR')) tagged.add(node.get(PDFName.of('Obj')));
    const kind = node.get(PDFName.of('S'));
    if (kind instanceof PDFName) tags.push({ kind: kind.decodeText(), tag: node });
    walk(node.get(PDFName.of('K')));
  };
  walk(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict));
  const drawings = tags
    .filter(({ kind }) => kind === 'Figure')
    .map(({ tag }) => words(tag.get(PDFName.of('Alt'))));
  expect(drawings.filter((alt) => !alt)).toEqual([]);
  const { document: page } = parseHTML(readFileSync('dist/paper.html', 'utf8'));
  for (const drawing of page.querySelectorAll('figure .chart.wide svg.plot')) {
    const said = drawing.getAttribute('aria-label')?.trim();
    const shown =
      !drawing.closest('.view') ||
      drawing.closest('.view') === drawing.closest('.charts')?.querySelector('.view');
    if (shown) expect(drawings.map((alt) => alt.trim())).toContain(said);
  }

  const links = document.getPages().flatMap((one) => {
    const annotations = one.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
    return annotations.filter(
      (ref) => context.lookup(ref, PDFDict).get(PDFName.of('Subtype')) === PDFName.of('Link'),
    );
  });
  expect(links.length).toBeGreaterThan(10);
  const said = links.map((ref) => words(context.lookup(ref, PDFDict).get(PDFName.of('Contents'))));
  expect(said.filter((contents) => !contents.trim())).toEqual([]);
  // Each stands in the tree, so that it is read where it stands in the text.
  expect(links.filter((ref) => !tagged.has(ref)).length).toBe(0);
});
