import { parseTables } from '#engine/lib/edition/parseTables.ts';

/** The series of the document. */
export const tables = parseTables({
  visits: {
    number: '1',
    title: 'Visits a year, in thousands',
    section: 'A',
    key: 'year',
    columns: {
      year: { title: 'Year', type: 'text' },
      visits: { title: 'Visits', type: 'number', unit: 'none' },
    },
  },
});
