import { expect, test } from 'vitest';
import { printPdf } from '../../integrations/printPdf.ts';
import { meta, sections } from '../../src/data/index.ts';

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
