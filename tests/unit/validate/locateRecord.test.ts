import { expect, it } from 'vitest';
import { locateRecord } from '../../../src/lib/validate/locateRecord.ts';

const files = [
  {
    file: 'actors.ts',
    text: "export const actors = {\n  'catl-yibin': {\n    name: 'x',\n  },\n  catl: { name: 'y' },\n};\n",
  },
  { file: 'odd.ts', text: "const odd = {\n  'a(b': {\n    name: 'x',\n  },\n};\n" },
  { file: 'bars.ts', text: "export default parseFigure({\n  id: 'bars',\n});\n" },
  { file: 'sections.ts', text: "const outline = [\n  {\n    number: '2.1',\n  },\n];\n" },
  {
    file: 'relations.ts',
    text: "const steps = [\n  { from: 'nbs', to: 'eu', paragraph: '1-2' },\n  {\n    from: 'nbs',\n    to: 'oecd',\n    paragraph: '1-2',\n  },\n];\n",
  },
];

it.each([
  ['a quoted key', 'catl-yibin', [], 'actors.ts:2:3'],
  ['a plain key, not the start of a longer one', 'catl', [], 'actors.ts:5:3'],
  ['a key with signs of a pattern', 'a(b', [], 'odd.ts:2:3'],
  ['the id of a figure', 'bars', [], 'bars.ts:2:3'],
  ['the number of a section', '2.1', [], 'sections.ts:3:5'],
  ['an object by what it holds', 'nbs-validates-oecd', ['nbs', 'oecd', '1-2'], 'relations.ts:3:3'],
])('locateRecord() finds %s', (_, id, holds, place) => {
  const found = locateRecord(files, id, holds);
  expect(`${found?.file}:${found?.line}:${found?.column}`).toBe(place);
});

it('locateRecord() of an unknown id is undefined', () => expect(locateRecord(files, 'byd')).toBeUndefined());
