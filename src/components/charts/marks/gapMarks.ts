import * as Plot from '@observablehq/plot';
import { ink, type } from '../theme.ts';
import { linked } from './linked.ts';

/** The distance between two values, drawn as a bracket with words. */
export interface Gap {
  /** Band that the bracket stands at: the claim of its row. */
  readonly claim: string;
  /** The two values, in the unit of the scale. */
  readonly from: number;
  readonly to: number;
  /** Over the row's bar with the words on the left, or under it with the words below. */
  readonly side: 'above' | 'below';
  readonly text: string;
  /** The claim that states or derives the distance, with what is said of it. */
  readonly href: string;
  readonly spoken: string;
}

export interface GapMarkOptions {
  /** Pixels from the middle of the band to the top and to the bottom of the bar. */
  readonly barTop: number;
  readonly barBottom: number;
  /** Pixels of a band. */
  readonly step: number;
}

/** Pixels from the bar to its bracket. */
const clear = 7;
/** Length of the bracket's feet, in pixels. */
const foot = 5;

/** Thin brackets along bars, each with words that link to the claim of the distance. */
export function gapMarks(gaps: readonly Gap[], { barTop, barBottom, step }: GapMarkOptions): Plot.Markish[] {
  return gaps.flatMap((gap) => {
    const above = gap.side === 'above';
    const dy = above ? barTop - clear : barBottom + clear;
    const footTop = above ? dy : dy - foot;
    const feet = [gap.from, gap.to].map((x) => ({ x, claim: gap.claim }));
    return [
      Plot.ruleY([gap], { x1: 'from', x2: 'to', y: 'claim', dy, stroke: ink.text, strokeWidth: 1 }),
      Plot.tickX(feet, {
        x: 'x',
        y: 'claim',
        insetTop: step / 2 + footTop,
        insetBottom: step / 2 - footTop - foot,
        stroke: ink.text,
        strokeWidth: 1,
      }),
      Plot.text([gap], {
        x: above ? 'from' : ({ from, to }: Gap) => (from + to) / 2,
        y: 'claim',
        text: 'text',
        textAnchor: above ? 'end' : 'middle',
        lineAnchor: above ? 'middle' : 'top',
        dx: above ? -7 : 0,
        dy: above ? dy - 3 : dy + 5,
        fill: ink.text,
        fontSize: type.small,
        ...linked,
      }),
    ];
  });
}
