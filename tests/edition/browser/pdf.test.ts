import { readFileSync } from 'node:fs';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { contentOf } from '../../../integrations/completeTags.ts';
import { printPdf } from '../../../integrations/printPdf.ts';
import { meta, sections } from '../../../src/data/index.ts';

let first: Promise<Uint8Array> | undefined;
/** The PDF as it is printed the first time. */
const printed = () => {
  first ??= printPdf('dist');
  return first;
};

test('the PDF is tagged, has an outline, tells nothing of this machine and is the same each time', async () => {
  const [one, two] = [await printed(), await printPdf('dist')];
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

test('the PDF is tagged whole: drawings and links have words, text stands in blocks, all else is an artifact', async () => {
  const document = await PDFDocument.load(await printed(), { updateMetadata: false });
  const { context, catalog } = document;
  const words = (value: PDFObject | undefined) =>
    value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
  expect(document.getTitle()).toBe(meta.paper.title);

  const tags: { readonly kind: string; readonly tag: PDFDict }[] = [];
  /** The tags around each piece of content, the outermost first. */
  const around: string[][] = [];
  const tagged = new Set<PDFObject | undefined>();
  const walk = (object: PDFObject | undefined, path: readonly string[] = []): void => {
    const node = object instanceof PDFRef ? context.lookup(object) : object;
    if (node instanceof PDFArray) for (const child of node.asArray()) walk(child, path);
    if (node instanceof PDFNumber) around.push([...path]);
    if (!(node instanceof PDFDict)) return;
    if (node.get(PDFName.of('Type')) === PDFName.of('MCR')) around.push([...path]);
    if (node.get(PDFName.of('Type')) === PDFName.of('OBJR')) tagged.add(node.get(PDFName.of('Obj')));
    const kind = node.get(PDFName.of('S'));
    if (kind instanceof PDFName) tags.push({ kind: kind.decodeText(), tag: node });
    walk(node.get(PDFName.of('K')), kind instanceof PDFName ? [...path, kind.decodeText()] : path);
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

  // Each piece of text stands in a block, each item of a list has a body, each head of a table says of what.
  const blocks = new Set([
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'Caption',
    'LBody',
    'Lbl',
    'TD',
    'TH',
    'Figure',
  ]);
  expect(around.length).toBeGreaterThan(1000);
  expect(around.filter((path) => !path.some((kind) => blocks.has(kind)))).toEqual([]);
  expect(
    around.filter((path) => path.includes('LI') && !path.includes('LBody') && !path.includes('Lbl')),
  ).toEqual([]);
  const heads = tags.filter(({ kind }) => kind === 'TH');
  expect(heads.filter(({ tag }) => !String(tag.get(PDFName.of('A'))).includes('/Scope'))).toEqual([]);
  for (const kind of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'Link'])
    expect(
      tags.some((one) => one.kind === kind),
      kind,
    ).toBe(true);

  // Nothing is drawn that is neither tagged nor an artifact.
  for (const [index, page] of document.getPages().entries()) {
    let depth = 0;
    const bare: string[] = [];
    for (const line of contentOf(page).split('\n')) {
      if (/(BDC|BMC)$/.test(line)) depth += 1;
      else if (line === 'EMC') depth -= 1;
      else if (/(^| )(T[jJ]|[fFSsBb]\*?|Do|sh)$/.test(line) && depth === 0) bare.push(line);
    }
    expect(bare, `page ${index + 1}`).toEqual([]);
  }
  const metadata = catalog.lookup(PDFName.of('Metadata'), PDFStream);
  const xmp = Buffer.from(metadata.getContents()).toString();
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain(meta.paper.title);
});
