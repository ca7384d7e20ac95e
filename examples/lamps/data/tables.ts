import { parseTables } from '#engine/lib/edition/parseTables.ts';

/** The tables of the made-up paper: one of its towns, one that is a series of years. */
export const tables = parseTables({
  towns: {
    number: '1',
    title: 'Sleep in the four towns, before and after',
    section: '3',
    key: 'town',
    columns: {
      town: { title: 'Town', type: 'text' },
      people: { title: 'People', type: 'number', unit: 'people' },
      change: { title: 'Change', type: 'number', unit: 'minutes' },
      hedge: { title: 'Hedge', type: 'qualifier', of: 'change' },
      remark: { title: 'Remark', type: 'note', of: 'change' },
    },
    notes: ['Means of nights; towns in the order in which they changed their lamps.'],
  },
  nights: {
    number: 'A1',
    title: 'Sleep a night, by year',
    section: 'A',
    key: 'year',
    columns: {
      year: { title: 'Year', type: 'text' },
      sleep: { title: 'Sleep', type: 'number', unit: 'minutes' },
      hedge: { title: 'Hedge', type: 'qualifier', of: 'sleep' },
    },
    sources: ['register'],
  },
});
