import type { PlotOptions } from '@observablehq/plot';
import type { ChartSize } from '../schema/figure.ts';
import type { Followed } from './follow.ts';

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

/** What a what-if starts from, by name: claims as rows of a chart, and numbers and words beside them. */
export type Base = Readonly<Record<string, object | number | string>>;

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
  /** What follows, each no firmer than the claims that it starts from. */
  follows(base: Values, assumed: Assumed): readonly Followed[];
  /** The result in a sentence or two. */
  says(base: Values, assumed: Assumed): string;
  draw(base: Values, assumed: Assumed, size: ChartSize): PlotOptions;
}

/** What is assumed before the reader has touched anything. */
export function initialOf({ inputs }: Pick<WhatIf, 'inputs'>): Assumed {
  return Object.fromEntries(inputs.map(({ id, initial }) => [id, initial]));
}

/** A quantity that a reader assumed. */
export function assumedNumber(assumed: Assumed, input: string): number {
  const value = assumed[input];
  if (typeof value !== 'number') throw new Error(`the input “${input}” is no quantity`);
  return value;
}

/**
 * What an address assumes: `?penetration-path.path=logistic`. What it does not say, or says wrongly (an option that does
 * not exist, a number outside the bounds or off the steps), stays as it was at first.
 */
export function readAssumed(whatIf: Pick<WhatIf, 'id' | 'inputs'>, query: URLSearchParams): Assumed {
  const assumed: Record<string, string | number> = { ...initialOf(whatIf) };
  for (const input of whatIf.inputs) {
    const said = query.get(`${whatIf.id}.${input.id}`);
    if (said === null) continue;
    if (input.kind === 'choice') {
      if (input.options.some(({ value }) => value === said)) assumed[input.id] = said;
    } else if (/^-?\d+(\.\d+)?$/.test(said)) {
      const number = Number(said);
      const steps = (number - input.min) / input.step;
      const onStep = Math.abs(steps - Math.round(steps)) < 1e-6;
      if (number >= input.min && number <= input.max && onStep) assumed[input.id] = number;
    }
  }
  return assumed;
}

/** Puts what a reader assumed into a query, in place; what is as at first is left out of it. */
export function writeAssumed(
  { id, inputs }: Pick<WhatIf, 'id' | 'inputs'>,
  assumed: Assumed,
  query: URLSearchParams,
): void {
  for (const input of inputs) {
    const key = `${id}.${input.id}`;
    const value = assumed[input.id];
    if (value === undefined || value === input.initial) query.delete(key);
    else query.set(key, String(value));
  }
}
