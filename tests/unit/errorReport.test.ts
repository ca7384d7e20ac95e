import { expect, test } from 'vitest';
import { reportLink, reportText } from '../../src/lib/metadata/errorReport.ts';

const claim = {
  id: 'maker-share',
  printed: '37.9 %',
  version: '1.0.0',
  address: 'https://example.org/claims/maker-share.html',
};

test('reportText(claim, words) names number, id, version and page under the reader’s words', () => {
  expect(reportText(claim, ' It is of 2023. ')).toBe(
    'It is of 2023.\n\nNumber: 37.9 %\nClaim: maker-share\nVersion: 1.0.0\nPage: https://example.org/claims/maker-share.html',
  );
  expect(reportText(claim, '')).toContain('What is wrong');
});

test.each([
  [
    { mail: 'errors@example.org' },
    'mailto:errors@example.org?subject=Error%20in%20maker-share&body=a%20%26%20b%0A',
  ],
  [
    { form: 'https://example.org/new' },
    'https://example.org/new?title=Error%20in%20maker-share&body=a%20%26%20b%0A',
  ],
  [
    { form: 'https://example.org/new?kind=error' },
    'https://example.org/new?kind=error&title=Error%20in%20maker-share&body=a%20%26%20b%0A',
  ],
  [undefined, undefined],
] as const)('reportLink(%j, …) carries title and text', (to, link) => {
  expect(reportLink(to, claim, 'a & b\n')).toBe(link);
});
