import type { Box } from '../../../components/charts/nodeLink.ts';
import { type } from '../../../components/charts/theme.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { stationHeight } from './stationHeight.ts';
import type { Case } from './stations.ts';

/** The stations of one way, `away` pixels from the edge at which the way out stands. */
export function stationBoxes(
  titles: readonly (keyof Case)[],
  section: string,
  { width, narrow }: ChartSize,
  away = 0,
  example?: Case,
): Box[] {
  const height = stationHeight(example);
  const box = narrow ? 140 : 180;
  const step = narrow ? height + 34 : (width - box) / (titles.length - 1);
  return titles.map((title, index) => ({
    x: narrow ? away : index * step,
    y: narrow ? index * step : away,
    width: box,
    height,
    title,
    ...(example?.[title] && { detail: example[title] }),
    align: 'middle',
    size: type.value,
    href: `section:${section}`,
    spoken: `${title}${example?.[title] ? `: ${example[title].replace('\n', ' ')}` : ''}, section ${section}`,
  }));
}
