import { expect, test } from 'vitest';
import { issuesOf } from '../../../src/lib/edition/parseRecords.ts';
import { parseChanges } from '../../../src/lib/releases/parseChanges.ts';
import { concept } from '../../../src/lib/schema/concept.ts';
import { period } from '../../../src/lib/schema/date.ts';
import { editionMeta } from '../../../src/lib/schema/editionMeta.ts';

const said = (parse: () => unknown) => {
  try {
    return parse();
  } catch (error) {
    return issuesOf((error as { issues: Parameters<typeof issuesOf>[0] }).issues).map(
      ({ field, message }) => `${field}: ${message}`,
    );
  }
};
const version = { version: '1.0.0', date: '2026-11-24', says: ['First.'] };

test.each<[string, () => unknown, string]>([
  [
    'the section of a concept',
    () => concept.parse({ name: 'Market', role: 'force', section: '§2', says: 'So.' }),
    'section: a section is written like “2” or “2.1”',
  ],
  [
    'the version of the edition',
    () => editionMeta.shape.edition.parse({ name: 'A', description: 'B', version: '1', date: '2026-11-24' }),
    'version: a version is written like “1.0.0”',
  ],
  [
    'a version of the changes',
    () => parseChanges([{ ...version, version: 'one' }], {}),
    '0.version: a version is written like “1.0.0”',
  ],
  [
    'a date of the changes',
    () => parseChanges([{ ...version, date: '24 November' }], {}),
    '0.date: a day is written like “2026-11-23”',
  ],
  [
    'a version that says nothing',
    () => parseChanges([{ ...version, says: [] }], {}),
    '0.says: says nothing: say in a line what is new',
  ],
  [
    'a period of one year as a span',
    () => period.parse('2020/2020'),
    '(all): a span goes from a year to a later one: “2012/2020”; a single year is “2020”',
  ],
])('%s is asked for in words', (_, parse, message) => {
  expect(said(parse)).toEqual([message]);
});
