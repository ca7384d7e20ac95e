import type { Label } from '../../../components/charts/label.ts';
import { type Box, joinBoxes } from '../../../components/charts/nodeLink.ts';
import { ink, type } from '../../../components/charts/theme.ts';
import { concepts } from '../../../data/concepts.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { conceptBox } from './conceptBox.ts';
import type { Crossing } from './parts.ts';

/** Pixels of a box, and from one row to the next. */
const boxHeight = 44;
const step = 48;

/** Rows of two boxes that face each other, with an arrow between. */
export function crossings(
  rows: readonly Crossing[],
  { width, narrow }: ChartSize,
  top: number,
  column: number,
  towards: 'right' | 'left',
) {
  const pairs = rows.map(({ technology, industry }, index) => {
    const { section } = concepts[industry];
    const place = {
      y: top + index * step,
      width: column,
      height: boxHeight,
      size: narrow ? type.label : type.value,
    };
    const number = narrow ? {} : { number: section };
    const left: Box = { ...conceptBox(technology, narrow, section), ...place, x: 0, ...number };
    const right: Box = { ...conceptBox(industry, narrow, section), ...place, x: width - column };
    return [left, right] as const;
  });
  const verb = ({ technology, verb, industry }: Crossing, index: number): Label => ({
    x: width / 2,
    y: top + index * step + boxHeight / 2,
    text: verb,
    anchor: 'middle',
    colour: ink.quiet,
    halo: true,
    tags: { step: towards === 'right' ? `${technology} ${industry}` : `${industry} ${technology}` },
  });
  return {
    boxes: pairs.flat(),
    arrows: pairs.map(([left, right]) =>
      towards === 'right' ? joinBoxes(left, right) : joinBoxes(right, left),
    ),
    labels: narrow ? [] : rows.map(verb),
    bottom: top + rows.length * step,
  };
}
