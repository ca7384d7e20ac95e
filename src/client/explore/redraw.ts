import { plot } from '@observablehq/plot';
import { finishSvg } from '../../components/charts/svg/finishSvg.ts';
import { chartSizes } from '../../lib/figure/chartSizes.ts';
import { pathOf } from '../../lib/site/pathOf.ts';
import type { Assumed, Base, WhatIf } from '../../lib/whatIf/whatIf.ts';

/** Draws a what-if anew, in both widths, by the function that the build drew it with. */
export function redraw(whatIf: WhatIf, base: Base, assumed: Assumed, place: HTMLElement): void {
  for (const [name, size] of Object.entries(chartSizes)) {
    const drawing = plot({
      ...whatIf.draw(base, assumed, size),
      className: 'plot',
    });
    const svg = finishSvg(drawing as SVGSVGElement, {
      id: `${whatIf.id}-${name}`,
      label: whatIf.says(base, assumed),
      // This page stands at the root of the site.
      resolve: pathOf,
    });
    place.querySelector(`.chart.${name}`)?.replaceChildren(svg);
  }
}
