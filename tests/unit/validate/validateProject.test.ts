import { expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/lib/validate/diagnostic.ts';
import { validateEdition } from '../../../src/lib/validate/validateProject.ts';
import { smallEdition } from './smallEdition.ts';

it('validateEdition() finds problems of every kind of file and sorts them by place', () => {
  const { claims } = smallEdition;
  const edition = { ...smallEdition, claims: { ...claims, share: { ...claims.share, actors: ['cat'] } } };
  const diagnostics = validateEdition(edition, {
    sections: [
      {
        file: 'src/content/sections/0.mdx',
        text: '---\nsection: "0"\n---\n\n<Para of="0-1">\n\nSix.\n\n</Para>\n',
      },
    ],
    figures: [{ file: 'src/content/figures/bars.ts', text: "const title = '9 of ten';" }],
    data: [
      { file: 'src/data/claims/two.ts', text: 'export const two = {\n  share: { scope: "a\u00ad" },\n};\n' },
    ],
  });
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    expect.stringContaining('src/content/figures/bars.ts:1:16 – “9” is typed'),
    expect.stringContaining('src/content/sections/0.mdx:7:1 – “Six” is a loose numeral'),
    expect.stringContaining('src/content/sections/2.mdx:1:1 – section 2 has no file'),
    expect.stringContaining('src/data/claims/two.ts:2:3 – claim “share” names actor “cat”'),
    expect.stringContaining('src/data/claims/two.ts:2:21 – an invisible character, U+00AD'),
  ]);
});
