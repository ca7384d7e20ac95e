import type { PlotOptions } from '@observablehq/plot';
import type { ChartSize } from '../figure/figure.ts';

/** One thing that a reader assumes: one of a few, or a quantity within bounds. */
export type WhatIfInput =
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      /** One of the options. */
      readonly initial: string;
    }
  | {
      readonly id: string;
      readonly kind: 'quantity';
      readonly label: string;
      /** Printed after the number. */
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly initial: number;
      /** Asked only while a choice stands so: `['path', 'logistic']`. */
      readonly when?: readonly [choice: string, value: string];
    };

/** What a reader assumed: the id of an input → an option, or a number. */
export type Assumed = Readonly<Record<string, string | number>>;

/** The values that a what-if starts from, by name: numbers of claims, or their printed form. */
export type Base = Readonly<Record<string, number | string>>;

/**
 * A question with assumptions of the reader's. Pure: the build draws it at its initial state, the browser draws it anew
 * from the same values. Nothing in it is the paper's but the base.
 */
export interface WhatIf<Values extends Base = Base> {
  readonly id: string;
  readonly title: string;
  /** What is asked and what is assumed, two or three sentences. */
  readonly question: string;
  readonly inputs: readonly [WhatIfInput, ...WhatIfInput[]];
  /** The result in a sentence or two. */
  readonly says: (base: Values, assumed: Assumed) => string;
  readonly draw: (base: Values, assumed: Assumed, size: ChartSize) => PlotOptions;
}
