import type { Label } from '../../../components/charts/label.ts';
import { type Box, nodeLink } from '../../../components/charts/nodeLink.ts';
import { ink } from '../../../components/charts/theme.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { blocks } from './blocks.ts';
import { conceptBox } from './conceptBox.ts';
import { crossings } from './crossings.ts';
import { heading } from './heading.ts';
import type { Institutions } from './institutions.ts';
import { numbered } from './numbered.ts';
import { parts } from './parts.ts';

/** Two chains that face each other, what joins them, what carries them, and what is recommended. */
export function drawFramework(size: ChartSize, institutions: Institutions) {
  const { width, narrow } = size;
  const column = narrow ? 146 : 236;
  const headSize = narrow ? 15 : 17;
  const heads = [
    { x: 0, text: 'Innovation chain' },
    { x: width - column, text: 'Industrial chain' },
  ];

  const onward = crossings(parts.forward, size, narrow ? 62 : 34, column, 'right');
  const clasp: Box = {
    ...conceptBox(parts.clasp, narrow),
    x: 0,
    y: onward.bottom,
    width,
    height: narrow ? 52 : 46,
    look: 'focus',
    align: 'middle',
    size: headSize,
    weight: 600,
  };
  const claspEnd = clasp.y + clasp.height;
  const backward = crossings(parts.back, size, claspEnd + 33, column, 'left');
  const slab: Box = { x: 0, y: backward.bottom, width, height: 32, title: '', look: 'solid' };
  const base = blocks(institutions.blocks, size, {
    top: slab.y + 34,
    across: narrow ? 2 : 4,
    between: 2,
    height: 66,
    look: 'solid',
  });
  const ground = blocks(parts.recommendations.map(numbered), size, {
    top: base.bottom + 40,
    across: narrow ? 1 : 3,
    between: narrow ? 6 : 10,
    height: 52,
    look: 'hollow',
  });

  return nodeLink([...onward.boxes, clasp, ...backward.boxes, slab, ...base.boxes, ...ground.boxes], {
    width,
    height: ground.bottom + 1,
    arrows: [
      ...heads.map(({ x }) => ({
        x1: x,
        x2: x + column,
        y1: 27,
        y2: 27,
        head: false,
        strokeWidth: 2,
        colour: ink.text,
      })),
      ...onward.arrows,
      ...backward.arrows,
    ],
    labels: [
      ...heads.map((head): Label => ({ ...head, y: 10, size: headSize, weight: 600 })),
      heading('2', size, narrow ? 46 : 10),
      ...onward.labels,
      heading('3', size, claspEnd + 17),
      ...backward.labels,
      { ...heading(institutions.section, size, slab.y + 18, institutions.title), colour: ink.paper },
      heading('5', size, base.bottom + 22, 'Recommendations for a deeper integration'),
    ],
  });
}
