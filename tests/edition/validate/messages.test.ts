import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/lib/validate/diagnostic.ts';
import { locateMessage, locateRecord } from '../../../src/lib/validate/locateRecord.ts';
import { recordHomes } from '../../../src/lib/validate/references.ts';
import { nearest } from '../../../src/lib/validate/suggestion.ts';

describe('diagnostic', () => {
  it('formatDiagnostic() gives a place that editors open', () =>
    expect(
      formatDiagnostic({
        file: 'src/content/sections/2.mdx',
        line: 14,
        column: 7,
        what: 'what',
        fix: 'how to fix',
      }),
    ).toBe('src/content/sections/2.mdx:14:7 – what – how to fix'));
});

describe('locateRecord', () => {
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

  it('locateRecord() of an unknown id is undefined', () =>
    expect(locateRecord(files, 'byd')).toBeUndefined());
});

describe('suggestion', () => {
  it.each([
    ['catk', 'catl'],
    ['nbs-2052', 'nbs-2025'],
    ['rd-intensity-china-2024', 'rd-intensity-cn-2024'],
    ['something-else', undefined],
  ])('nearest(%j) is %j', (word, expected) =>
    expect(nearest(word, ['catl', 'byd', 'nbs-2025', 'rd-intensity-cn-2024'])).toBe(expected),
  );
});

describe('locateMessage', () => {
  const files = [
    { file: 'src/data/actors.ts', text: 'const actors = {\n  nbs: {},\n};\n' },
    { file: 'src/data/derivedClaims.ts', text: "const derived = {\n\n    'share-gap': {},\n};\n" },
  ];

  it.each([
    [
      'actor “nbs”, field kind: bad',
      'src/data/actors.ts:2:3 – actor “nbs”, field kind: bad – see docs/records.md#actor',
    ],
    [
      'derived claim “share-gap”: bad',
      'src/data/derivedClaims.ts:3:5 – derived claim “share-gap”: bad – see docs/records.md#derived-claim',
    ],
    ['actor “eu”: bad', 'src/data/actors.ts:1:1 – actor “eu”: bad – see docs/records.md#actor'],
    ['a message “about” other things', 'a message “about” other things'],
  ])('locateMessage(%j) gives it the place of its record', (message, placed) =>
    expect(locateMessage(`first line\n${message}`, files)).toBe(`first line\n${placed}`),
  );

  it.each(Object.entries(recordHomes))(
    'locateMessage() names files that exist for a %s that is not found',
    (kind, homes) => {
      const all = globSync(['src/data/**/*.ts', 'src/content/figures{.ts,/**/*.ts}'])
        .sort()
        .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
      const placed = locateMessage(`${kind} “no-such-record”: bad`, all);
      const [, at = '', page = '', heading] = /^(\S+):1:1 – .* – see ([^\s#]+)#?(\S*)$/.exec(placed) ?? [];
      // Of a kind that the edition has none of, the file is the one to write.
      const isWritten = all.some(({ file }) => homes.some((home) => file.startsWith(home)));
      expect([...(isWritten ? [at] : []), page].filter((file) => !existsSync(file))).toEqual([]);
      const headings = readFileSync(page, 'utf8').match(/(?<=^## ).+$/gm) ?? [];
      if (heading)
        expect(headings.map((words) => words.toLowerCase().replaceAll(' ', '-'))).toContain(heading);
      expect(homes.some((home) => at.startsWith(home))).toBe(true);
    },
  );
});
