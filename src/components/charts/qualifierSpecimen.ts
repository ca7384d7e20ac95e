import * as Plot from '@observablehq/plot';
import * as words from '#edition/data/language.ts';
import type { Reach } from '../../lib/edition/statedInterval.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import type { QualifierId } from '../../lib/schema/qualifier.ts';
import { barMarks } from './barMarks.ts';
import { qualifierStyle } from './qualifier.ts';
import { ink, lettering } from './theme.ts';

/**
 * A small bar of made-up length with the form of a qualifier, for the key; it shows no claim.
 * With a reach it is a range or has a whisker; its scale ends at 100, its value is 60. A qualifier that has no bar gets the words that say so, where its bar would be.
 */
export function qualifierSpecimen(
  qualifier: QualifierId,
  { width }: ChartSize,
  reach?: Reach,
): Plot.PlotOptions {
  const row = {
    claim: '',
    voice: 'as-stated',
    colour: ink.mark,
    value: 60,
    unit: 'none',
    qualifier,
    bound: undefined,
    interval: { from: null, to: null },
    label: '',
    printed: '',
    spoken: '',
    href: 'claim:none',
    band: 'a',
    ...(reach && { reach }),
  } as const;
  return {
    width,
    height: 22,
    margin: 1,
    x: { domain: [0, 100], axis: null },
    y: { axis: null, padding: 0 },
    marks: [
      barMarks([row], { y: 'band', insetTop: 2, insetBottom: 2, arrow: 12 }),
      Plot.tickX([row], { x: 0, y: 'band', stroke: ink.text }),
      Plot.text(qualifierStyle(row) ? [] : [row], {
        x: 0,
        y: 'band',
        text: () => words.charts.noBar,
        textAnchor: 'start',
        dx: 7,
        ...lettering.small,
        fontStyle: 'italic',
      }),
    ],
  };
}
