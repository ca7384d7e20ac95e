import { expect, test } from 'vitest';
import { validateEditorText } from '../../../src/lib/validate/validateRecords.ts';
import { smallEdition } from './smallEdition.ts';

const saying = (says: string) => ({
  factChecks: { share: { ...smallEdition.factChecks.share, says } },
  notes: smallEdition.notes,
});

test('validateEditorText(edition, names) takes claims, years, sections and names', () => {
  expect(validateEditorText(saying('In 2024 {range}, says section 2.1 of 5G.'), ['5G'])).toEqual([]);
});

test('validateEditorText(edition, names) finds a typed quantity, in factChecks, evidence and notes', () => {
  expect(validateEditorText(saying('Others have 40.9 %.'), [])).toMatchObject([
    { kind: 'fact check', id: 'share', what: 'fact check “share” types “40.9 %”' },
  ]);
  const evidence = [{ source: 'agency', bearing: 'near' as const, figure: '12 firms' }];
  expect(
    validateEditorText(
      { factChecks: { share: { ...smallEdition.factChecks.share, evidence } }, notes: {} },
      [],
    ),
  ).toHaveLength(1);
  const notes = { two: { ...smallEdition.notes.two, says: 'Only 3.' } };
  expect(validateEditorText({ factChecks: {}, notes }, [])).toMatchObject([{ kind: 'note', id: 'two' }]);
});
