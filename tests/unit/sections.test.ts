import { expect, test } from 'vitest';
import { mainSectionOf } from '../../src/lib/claim/mainSectionOf.ts';
import { markdownPages } from '../../src/lib/reuse/markdownPages.ts';
import { sectionHasPage } from '../../src/lib/site/sectionHasPage.ts';

test('an edition may have more than nine sections', () => {
  const numbers = ['0', '1', '1.1', '9', '10', '10.2', '11', '11.10'];
  expect(numbers.filter(sectionHasPage)).toEqual(['1', '9', '10', '11']);
  expect(numbers.map(mainSectionOf)).toEqual(['0', '1', '1', '9', '10', '10', '11', '11']);
  expect(markdownPages(numbers)).toContain('sections/11.html');
});
