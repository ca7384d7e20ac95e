import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { citation } from '#engine/lib/schema/citation.ts';

/** The citations in the text of the made-up paper, each with its year as that prints it. */
export const citations = parseRecords('citation', citation, {
  'ng-doe-2019': { names: 'Ng 和 Doe', year: '2019', source: 'ng-2019', paragraph: '1-1' },
  'ng-2022a': { names: 'Ng', year: '2022a', source: 'ng-2022-towns', paragraph: '1-1' },
  'ng-2022b': { names: 'Ng', year: '2022b', source: 'ng-2022-colour', paragraph: '1-1' },
  'doe-1879': { names: 'Doe', year: '1879', source: 'doe-1879', paragraph: '1-1' },
  'roe-in-press': { names: 'Roe', year: 'in press', source: 'roe-in-press', paragraph: '3-2' },
});
