import type * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import type { QualifierId } from '../../lib/qualifier.ts';
import { barMarks } from './barMarks.ts';

/** A small bar of made-up length with the form of a qualifier, for the key; it shows no claim. */
export function qualifierSpecimen(qualifier: QualifierId, { width }: ChartSize): Plot.PlotOptions {
  const row = {
    claim: '',
    value: 60,
    qualifier,
    bound: undefined,
    status: 'as-stated' as const,
    label: '',
    printed: '',
    spoken: '',
    href: 'claim:none',
    band: 'a',
  };
  return {
    width,
    height: 22,
    margin: 0,
    x: { domain: [0, 100], axis: null },
    y: { axis: null },
    marks: barMarks([row], { y: 'band', arrow: 12 }),
  };
}
