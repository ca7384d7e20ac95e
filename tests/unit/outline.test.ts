/** A paper's outline of any depth: its order, its anchors, what is called how, what stands where. */
import { describe, expect, test } from 'vitest';
import { locatorInPaper } from '../../src/lib/citation/citeTarget.ts';
import { markdownPages } from '../../src/lib/downloads/downloadList.ts';
import { joinOutline } from '../../src/lib/edition/joinOutline.ts';
import { sectionLevel, sectionName } from '../../src/lib/edition/outline.ts';
import { parseOutline } from '../../src/lib/edition/parseOutline.ts';
import { sayPartial } from '../../src/lib/format/sayPartial.ts';
import { askedWords } from '../../src/lib/search/tokenize.ts';
import { pathOf } from '../../src/lib/urls/pathOf.ts';
import { formatDiagnostic } from '../../src/lib/validate/diagnostic.ts';
import { outlineOf, sectionOfFile } from '../../src/lib/validate/parseProse.ts';
import { validateCoverage } from '../../src/lib/validate/validateOutline.ts';
import { validateProse } from '../../src/lib/validate/validateProse.ts';
import { smallEdition } from './validate/smallEdition.ts';

const entry = (number: string, paragraphs: readonly string[]) => ({
  number,
  title: `Title ${number}`,
  short: `Short ${number}`,
  says: `Says ${number}.`,
  paragraphs,
});

/** Not in the order of its numbers: the appendix B stands before A. */
const written = [
  entry('0', ['0-1']),
  entry('1', ['1-1']),
  entry('2', []),
  entry('2.1', ['2.1-1']),
  entry('2.1.1', ['2.1.1-1', '2.1.1-2']),
  entry('2.1.10', ['2.1.10-1']),
  entry('2.2', ['2.2-1']),
  entry('10', ['10-1']),
  entry('B', ['B-1']),
  entry('A', []),
  entry('A.1', ['A.1-1']),
];

const none = { all: [], has: () => false, get: () => expect.fail('nothing is asked for') };
const others = { claims: none, figures: none, notes: none, tables: none, equations: none, images: none };
const { sections, paragraphs, partial } = joinOutline(parseOutline(written), others);
const numbers = (list: readonly { readonly number: string }[]) => list.map(({ number }) => number);

test('sections and paragraphs keep the order of the outline, whatever their numbers', () => {
  expect(numbers(sections.all)).toEqual(written.map(({ number }) => number));
  expect(paragraphs.all.map(({ id }) => id)).toEqual(written.flatMap((section) => section.paragraphs));
});

test('a section holds its subsections of all depths, and knows those of the next', () => {
  expect(numbers(sections.get('2').subsections)).toEqual(['2.1', '2.1.1', '2.1.10', '2.2']);
  expect(numbers(sections.get('2').children)).toEqual(['2.1', '2.2']);
  expect(numbers(sections.get('2.1').children)).toEqual(['2.1.1', '2.1.10']);
  expect(numbers(sections.get('1').subsections)).toEqual([]);
});

test('previous and next follow the outline, through the appendices', () => {
  expect(sections.get('B').before?.number).toBe('10');
  expect(sections.get('B').after?.number).toBe('A');
  expect(sections.get('A').after).toBeUndefined();
  expect(markdownPages(numbers(sections.all)).filter((page) => page.startsWith('sections/'))).toEqual(
    ['1', '2', '10', 'B', 'A'].map((number) => `sections/${number}.html`),
  );
});

test.each([
  ['section:2.1.1', 'sections/2.html#s2-1-1'],
  ['paragraph:2.1.1-2', 'sections/2.html#s2-1-1-p2'],
  ['section:A', 'sections/A.html'],
  ['section:A.1', 'sections/A.html#sA-1'],
  ['paragraph:A.1-1', 'sections/A.html#sA-1-p1'],
])('the address of %s', (reference, path) => expect(pathOf(reference)).toBe(path));

test('no two sections or paragraphs share an address', () => {
  const all = [...numbers(sections.all).map((number) => `section:${number}`)];
  const places = [...all, ...paragraphs.all.map(({ id }) => `paragraph:${id}`)].map(pathOf);
  expect(new Set(places).size).toBe(places.length);
});

describe('a paper that is restated in part', () => {
  const left = (number: string) => ({ number, title: `Title ${number}`, restated: false as const });
  const outline = parseOutline([
    ...written.slice(0, 4),
    left('2.2'),
    left('3'),
    left('3.1'),
    entry('4', ['4-1']),
    left('A'),
  ]);
  const joined = joinOutline(outline, others);

  test('has its sections in order, and those that are restated apart', () => {
    expect(numbers(joined.outline)).toEqual(['0', '1', '2', '2.1', '2.2', '3', '3.1', '4', 'A']);
    expect(numbers(joined.sections.all)).toEqual(['0', '1', '2', '2.1', '4']);
    expect(numbers(joined.sectionPages)).toEqual(['1', '2', '4']);
    expect(joined.sections.get('2').after?.number).toBe('4');
  });

  test('counts as restated what is so with all its parts, and names the outermost that is not', () => {
    expect(joined.partial).toMatchObject({ restated: 2, of: 5 });
    expect(joined.partial && sayPartial(joined.partial)).toBe(
      'So far 2 of 5 sections of the paper are restated. Not restated yet: section 2.2, Title 2.2; section 3, Title 3; appendix A, Title A.',
    );
    expect(partial).toBeUndefined();
  });

  test('wants no file for what is not restated, and refuses one', () => {
    const file = (number: string) => ({ file: `${number}.mdx`, text: `---\nsection: "${number}"\n---\n` });
    const found = validateCoverage(outline.sections, ['0', '1', '3', '4'].map(file));
    expect(found.map(formatDiagnostic)).toEqual([
      expect.stringMatching(/^src\/content\/sections\/2\.mdx:1:1 – section 2 has no file – write this one/),
      expect.stringMatching(/^3\.mdx:1:1 – section 3 has a file, but is not restated by the outline – take/),
    ]);
  });

  test('may say what a section says that is not restated, and need not', () => {
    const { sections } = parseOutline([{ ...left('3'), says: 'Says 3.' }, left('A')]);
    expect([sections['3']?.says, sections.A?.says]).toEqual(['Says 3.', '']);
    expect(() => parseOutline([{ ...left('3'), says: ' ' }])).toThrow(
      'section “3”, field says: holds only spaces',
    );
  });

  test('names a section that is not restated in prose, but has no heading for it', () => {
    const edition = { ...smallEdition, sections: { ...smallEdition.sections, ...outline.sections } };
    const text = '---\nsection: "4"\n---\n\n<Para of="4-1">\n\nSee <Ref to="3" />.\n\n</Para>\n';
    const check = (prose: string) => validateProse(prose, { file: '4.mdx', edition }).map(({ what }) => what);
    expect(check(text)).toEqual([]);
    expect(check(`${text}\n<Subsection of="3.1" />\n`)).toEqual([
      '<Subsection of="3.1">: “3.1” is not among the subsections',
    ]);
  });

  test('has no subsection that is restated in a section that is not, and no paragraphs there', () => {
    expect(() => parseOutline([left('3'), entry('3.1', ['3.1-1'])])).toThrow(
      'section “3”, field restated: is false, but its subsection “3.1” is restated – take it away',
    );
    expect(() => parseOutline([{ ...left('3'), paragraphs: ['3-1'] } as never])).toThrow(
      /section “3”, field paragraphs: /,
    );
  });
});

test('depth, name and place of a section in words', () => {
  expect(['2', 'A', '2.1', '2.1.1'].map(sectionLevel)).toEqual([1, 1, 2, 3]);
  expect(['0', '2.1.1', 'A.1'].map((number) => sectionName(number))).toEqual([
    'the abstract',
    'section 2.1.1',
    'appendix A.1',
  ]);
  expect(sectionName('A', 'upper')).toBe('Appendix A');
  expect(locatorInPaper('A.1', 'A.1-2')).toBe('§A.1, ¶2');
  // A letter alone is no word that a search leaves out where the question names a section by it.
  expect(askedWords('section A.1')).toContain('1');
});

test('the file of a section holds its subsections', () => {
  expect(outlineOf('A', numbers(sections.all))).toEqual(['A', 'A.1']);
  expect(outlineOf('2', numbers(sections.all))).toEqual(['2', '2.1', '2.1.1', '2.1.10', '2.2']);
  expect(sectionOfFile('---\nsection: "A"\n---\n')).toBe('A');
});

test.each([
  [[entry('1', ['1-1']), entry('1', ['1-1'])], 'section “1” stands twice in the outline'],
  [[entry('I', ['I-1']), entry('Ia', ['Ia-1'])], 'section “Ia”: a section is written like “2”'],
  [[entry('1.1', ['1.1-1']), entry('1', [])], 'section “1.1” stands before section “1”'],
  [
    [entry('1', ['1-1']), entry('2', ['2-1']), entry('1.1', ['1.1-1'])],
    'section “1.1” stands after section “2” – put it with section “1”',
  ],
  [[entry('1', ['2-1'])], 'section “1”, field paragraphs: “2-1” is of another section'],
  [[entry('1', [])], 'section “1”, field paragraphs: is empty, and it has no subsections'],
  [[entry('1', ['1-1', '1-1'])], 'section “1”, field paragraphs: names one of its entries twice'],
])('an outline that is wrong: case %#', (outline, message) =>
  expect(() => parseOutline(outline)).toThrow(message),
);

test('all that is wrong with an outline is said at once', () => {
  const wrong = [entry('1', ['2-1']), { ...entry('2', ['2-1']), title: '' }, entry('2', ['2-1'])];
  expect(() => parseOutline(wrong)).toThrow(/is of another section.*field title: is empty.*stands twice/s);
});
