import type { Label } from '../../../components/charts/label.ts';
import { type Box, nodeLink } from '../../../components/charts/nodeLink.ts';
import { ink } from '../../../components/charts/theme.ts';
import { sections } from '../../../data/sections.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { along } from './along.ts';
import { stationBoxes } from './stationBoxes.ts';
import { stationHeight } from './stationHeight.ts';
import { type Case, stations } from './stations.ts';

/** The same way, and back from the market; with what the paper tells of a case at its stations. */
export function drawLoop(size: ChartSize, example?: Case) {
  const section = sections['3.3'].number;
  const height = stationHeight(example);
  const { width, narrow } = size;
  const top = narrow ? 30 : 0;
  const down = (box: Box): Box => ({ ...box, y: box.y + top });
  const wayOut = stationBoxes(stations.out, section, size, 0, example).map(down);
  const wayBack = stationBoxes(
    stations.back.toReversed(),
    section,
    size,
    narrow ? width - 141 : height + 74,
    example,
  )
    .map((box): Box => ({ ...down(box), look: 'ring', weight: 600 }))
    .toReversed();
  const boxes = [...wayOut, ...wayBack];
  const bottom = Math.max(...boxes.map(({ y }) => y + height));
  const middle = (top + bottom) / 2;
  const look = { colour: ink.focus, strokeWidth: 2 };
  const fromMarket = 'wide use,\nconstant feedback';
  const fromUse = 'technology matures,\nnew demands arise';
  const labels: Label[] = narrow
    ? [
        { x: width, y: 12, text: fromUse.replace('\n', ' '), anchor: 'end' },
        { x: width, y: bottom + 20, text: fromMarket.replace('\n', ' '), anchor: 'end' },
      ]
    : [
        { x: 104, y: middle, text: fromUse },
        {
          x: width / 2,
          y: middle,
          text: 'each round\nfeeds the next',
          anchor: 'middle',
          colour: ink.quiet,
          italic: true,
        },
        { x: width - 104, y: middle, text: fromMarket, anchor: 'end' },
      ];
  return nodeLink(boxes, {
    width,
    height: bottom + (narrow ? 32 : 1),
    arrows: [...along(wayOut), ...along([...wayOut.slice(-1), ...wayBack, ...wayOut.slice(0, 1)], look)],
    labels,
  });
}
