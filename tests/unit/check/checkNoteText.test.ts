import { expect, test } from 'vitest';
import { checkNoteText } from '../../../src/lib/validate/validateRecords.ts';
import { smallEdition } from './smallEdition.ts';

const saying = (says: string) => ({
  checks: { share: { ...smallEdition.checks.share, says } },
  notes: smallEdition.notes,
});

test('checkNoteText(edition, names) takes claims, years, sections and names', () => {
  expect(checkNoteText(saying('In 2024 {range}, says section 2.1 of 5G.'), ['5G'])).toEqual([]);
});

test('checkNoteText(edition, names) finds a typed quantity, in checks, evidence and notes', () => {
  expect(checkNoteText(saying('Others have 40.9 %.'), [])).toMatchObject([
    { kind: 'check', id: 'share', what: 'check “share” types “40.9 %”' },
  ]);
  const evidence = [{ source: 'agency', bearing: 'near' as const, figure: '12 firms' }];
  expect(
    checkNoteText({ checks: { share: { ...smallEdition.checks.share, evidence } }, notes: {} }, []),
  ).toHaveLength(1);
  const notes = { two: { ...smallEdition.notes.two, says: 'Only 3.' } };
  expect(checkNoteText({ checks: {}, notes }, [])).toMatchObject([{ kind: 'note', id: 'two' }]);
});
