import type { TimeSeriesOptions } from '../../../components/charts/timeSeries.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';

/** Axis of time and room, the same for the values and for their growth. */
export function frame(size: ChartSize) {
  return {
    ...size,
    domain: [size.narrow ? 2009 : 2009.6, 2024.4],
    ticks: size.narrow ? [2010, 2015, 2020, 2024] : [2010, 2012, 2015, 2018, 2021, 2024],
    labelRoom: size.narrow ? 80 : 168,
    plotHeight: size.narrow ? 230 : 290,
  } as const satisfies Partial<TimeSeriesOptions>;
}
