import type { Label } from '../../../components/charts/label.ts';
import { nodeLink } from '../../../components/charts/nodeLink.ts';
import { ink } from '../../../components/charts/theme.ts';
import { sections } from '../../../data/sections.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { along } from './along.ts';
import { stationBoxes } from './stationBoxes.ts';
import { stationHeight } from './stationHeight.ts';
import { stations } from './stations.ts';

/** One way from research to market. */
export function drawLine(size: ChartSize) {
  const boxes = stationBoxes(stations.out, sections['2'].number, size);
  const bottom = Math.max(...boxes.map(({ y }) => y + stationHeight(undefined)));
  const remark: Label = size.narrow
    ? { x: 164, y: bottom / 2, text: 'Knowledge flows\none way', colour: ink.quiet, italic: true }
    : {
        x: 1,
        y: bottom + 20,
        text: 'Knowledge flows one way, from step to step',
        colour: ink.quiet,
        italic: true,
      };
  return nodeLink(boxes, {
    width: size.width,
    height: size.narrow ? bottom + 4 : bottom + 32,
    arrows: along(boxes),
    labels: [remark],
  });
}
