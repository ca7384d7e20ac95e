import { describe, expect, test } from 'vitest';
import type { Figure, Panel } from '../../../src/lib/schema/figure.ts';
import { parseSketches } from '../../../src/lib/sketch/parseSketches.ts';
import type { Sketch } from '../../../src/lib/sketch/sketch.ts';
import { placeInStack } from '../../../src/lib/validate/placeInStack.ts';
import { validateDrawings } from '../../../src/lib/validate/validateDrawings.ts';

const figure = (draw: Panel['draw']) =>
  ({ heat: { id: 'heat', panels: [{ draw }] } }) as unknown as Record<string, Figure>;
const files = [
  { file: 'src/content/figures/heat.ts', text: "\nexport default parseFigure({\n  id: 'heat',\n" },
];

/** An error as it would be thrown where a figure of an edition calls the engine. */
function thrownAt(place: string, message: string): Error {
  return Object.assign(new Error(message), {
    stack: `Error: ${message}\n    at paperLine (file:///p/src/lib/edition/paperLine.ts:17:9)\n    at draw (file:///p/${place})`,
  });
}

describe('validateDrawings()', () => {
  test('finds nothing in what can be drawn', () => {
    expect(
      validateDrawings(
        figure(() => ({})),
        files,
      ),
    ).toEqual([]);
  });

  test('says what cannot be drawn where its own code asks for it, once for both sizes, with the mend that the engine names', () => {
    const draw = () => {
      throw thrownAt(
        'src/content/figures/heat.ts:25:21',
        'there is no column “slep” – did you mean “sleep”?',
      );
    };
    expect(validateDrawings(figure(draw), files)).toEqual([
      {
        file: 'src/content/figures/heat.ts',
        line: 25,
        column: 21,
        what: 'figure “heat” cannot be drawn: there is no column “slep”',
        fix: 'did you mean “sleep”?',
      },
    ]);
  });

  test('says it at the figure’s id where the edition has no part in the stack', () => {
    const draw = () => {
      throw Object.assign(new Error('no scale'), { stack: 'Error: no scale' });
    };
    const [diagnostic] = validateDrawings(figure(draw), files);
    expect(diagnostic).toMatchObject({ file: 'src/content/figures/heat.ts', line: 3 });
    expect(diagnostic?.fix).not.toBe('');
  });

  test('finds what stops in one size alone', () => {
    const draw: Panel['draw'] = ({ narrow }) => {
      if (narrow) throw new Error('too narrow');
      return {};
    };
    expect(validateDrawings(figure(draw), files)).toHaveLength(1);
  });
});

test.each([
  ['at x (file:///p/src/content/figures/a.ts:3:4)', { file: 'src/content/figures/a.ts', line: 3, column: 4 }],
  ['at eval (/p/src/data/claims/one.ts?t=1:30)', { file: 'src/data/claims/one.ts', line: 30, column: 1 }],
  ['at y (file:///p/src/lib/a.ts:1:1)', undefined],
])('placeInStack() finds in %j %j', (stack, place) => {
  expect(placeInStack(stack)).toEqual(place);
});

describe('parseSketches()', () => {
  const point = (time: number) => ({ time, value: 1 });
  const good = {
    id: 'draw-heat',
    title: 'Draw it',
    question: 'How did it rise?',
    first: point(2010),
    last: point(2015),
    series: [{ who: 'A', segments: [[]], label: 'A', breaks: [], href: 'series:a', spoken: 'A' }],
    figure: 'heat',
    max: 60,
    levels: [20, 40],
    step: 0.5,
  } as unknown as Sketch;

  test('gives back what is in order', () => {
    expect(parseSketches([good])).toEqual([good]);
  });

  test.each([
    ['title', { title: '' }],
    ['question', { question: ' ' }],
    ['max', { max: 0 }],
    ['step', { step: Number.NaN }],
    ['step', { step: 61 }],
    ['levels', { levels: [80] }],
    ['last', { last: point(2011) }],
    ['series', { series: [] }],
    ['first.time', { first: { value: 1 } }],
    ['colour', { colour: 'red' }],
  ])('names the field %s of %j', (field, wrong) => {
    expect(() => parseSketches([{ ...good, ...wrong } as Sketch])).toThrow(
      `sketch “draw-heat”, field ${field}`,
    );
  });

  test('refuses an id that stands twice', () => {
    expect(() => parseSketches([good, good])).toThrow('sketch “draw-heat” stands twice');
  });
});
