import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { remark } from '#engine/lib/schema/remark.ts';

/** The footnote of the made-up paper that names no source. */
export const remarks = parseRecords('remark', remark, {
  clocks: { number: 2, paragraph: '2.2-1' },
});
