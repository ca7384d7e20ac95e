import { z } from 'astro/zod';
import { recordId, text } from './text.ts';

const number = z.number('is no number');

/** A mark of a chart as it was made of a record: only what the drawing needs of it is looked at. */
const point = z.looseObject({ time: number.int('is no year'), value: number });
const line = z.looseObject({
  who: text,
  symbol: z.enum(['circle', 'square', 'triangle']).optional(),
  dash: z.enum(['dashed', 'dotted']).optional(),
  dy: number.optional(),
  segments: z.array(z.array(z.unknown())),
});

/** What a reader may draw, as far as it is written down. */
export const sketch = z
  .strictObject({
    title: text,
    question: text,
    first: point,
    last: point,
    series: z.array(line).min(1, 'is empty: name the series that are shown afterwards'),
    figure: recordId,
    max: number.positive('the scale ends above zero'),
    levels: z.array(number),
    step: number.positive('a step is more than nothing'),
  })
  .refine(({ first, last }) => last.time - first.time > 1, {
    path: ['last'],
    message: 'leaves no year between the two values to draw',
  })
  .refine(({ max, step }) => step <= max, { path: ['step'], message: 'is longer than the scale' })
  .refine(({ max, levels }) => levels.every((level) => level >= 0 && level <= max), {
    path: ['levels'],
    message: 'stand outside the scale',
  });
