/**
 * A PDF from Chromium without what differs from one printing to the next: `CreationDate` and `ModDate` become midnight
 * UTC of a day, and the ids of tagged elements, which count all nodes that the browser has seen, are counted anew in
 * the same order. Each is replaced by text of the same length, so every offset in the file stays right.
 *
 * @param date ISO 8601: `2026-11-24`
 * @throws Error when the file has no date to fix, or one in a form of another length
 */
export function stablePdf(pdf: Uint8Array, date: string): Uint8Array {
  const fixed = `D:${date.replaceAll('-', '')}000000+00'00'`;
  let found = 0;
  const dated = Buffer.from(pdf)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate) ?\()([^)]*)(?=\))/g, (_, head: string, was: string) => {
      if (was.length !== fixed.length)
        throw new Error(`the PDF has the date “${was}”, which is not as long as “${fixed}”`);
      found += 1;
      return `${head}${fixed}`;
    });
  if (found === 0) throw new Error('the PDF has no CreationDate or ModDate to fix; look at how it was made');
  const ids = [...new Set(dated.match(NODE))].sort();
  const renamed = new Map(ids.map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]));
  return Buffer.from(
    dated.replace(NODE, (id) => renamed.get(id) ?? id),
    'latin1',
  );
}

const NODE = /\(node\d{8}\)/g;
