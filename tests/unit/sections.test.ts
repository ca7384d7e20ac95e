import { expect, test } from 'vitest';
import { markdownPages } from '../../src/lib/downloads/downloadList.ts';
import { mainSectionOf, sectionHasPage } from '../../src/lib/edition/outline.ts';

test('an edition may have more than nine sections', () => {
  const numbers = ['0', '1', '1.1', '9', '10', '10.2', '11', '11.10'];
  expect(numbers.filter(sectionHasPage)).toEqual(['1', '9', '10', '11']);
  expect(numbers.map(mainSectionOf)).toEqual(['0', '1', '1', '9', '10', '10', '11', '11']);
  expect(markdownPages(numbers)).toContain('sections/11.html');
});
