import type { RenderFunction } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { wrapText } from '../../lib/format/wrapText.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { linked } from './linked.ts';
import { ink, lettering, type, voiceInk } from './theme.ts';

/** A value that there is no scale to compare on. Its label says what it is of. */
export type NumeralRow = ChartRow<number | string>;

interface NumeralsOptions extends ChartSize {
  /** Numerals side by side; on a phone they stand one below the other. */
  readonly columns?: number;
}

const gap = 28;
/** Pixels from the rule over a numeral to its baseline, from there to its words, from line to line of these, and to the next rule. */
const [baseline, toWords, line, foot] = [38, 10, 17, 20];
/** Below the last words, so that what is said of a view does not read as one of them. */
const end = 8;
/** Size of a numeral, in pixels, and how wide a letter of its words is at most. */
const [size, letter] = [32, 6.8];

/**
 * Single values as numerals, each under a thin rule and over its words: where there is nothing to compare, a length would
 * say nothing. Each prints its qualifier and unit in the same line, smaller.
 */
export function numerals(
  rows: readonly NumeralRow[],
  { width, narrow, columns = 2 }: NumeralsOptions,
): Plot.PlotOptions {
  const across = narrow ? 1 : columns;
  const column = (width - gap * (across - 1)) / across;
  const set = rows.map((row) => ({ row, words: wrapText(row.label, Math.floor(column / letter)) }));
  const lines = Array.from({ length: Math.ceil(set.length / across) }, (_, index) =>
    set.slice(index * across, (index + 1) * across),
  );
  let top = 1;
  const placed = lines.flatMap((inLine) => {
    const y = top;
    top += baseline + toWords + Math.max(...inLine.map(({ words }) => words.length)) * line + foot;
    return inLine.map(({ row, words }, index) => ({
      ...row,
      x: index * (column + gap),
      y,
      words: words.join('\n'),
    }));
  });
  return {
    width,
    height: top - foot + end,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY(placed, { x1: 'x', x2: ({ x }: { x: number }) => x + column, y: 'y', stroke: ink.aside }),
      Plot.text(placed, {
        x: 'x',
        y: ({ y }: { y: number }) => y + baseline,
        text: 'printed',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        fill: voiceInk,
        fontSize: type.value,
        render: enlargeNumber,
        ...linked,
      }),
      Plot.text(placed, {
        x: 'x',
        y: ({ y }: { y: number }) => y + baseline + toWords,
        text: 'words',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight: line / type.label,
        ...lettering.label,
      }),
    ],
  };
}

/** A number with its power of ten, and what stands before and after it. */
const parts = /^(.*?)(\d[\d.,]*(?:\s(?:thousand|million|billion|trillion))?)(.*)$/;

/** Sets the number of each printed value larger than its qualifier and its unit; words without a number all at once. */
const enlargeNumber: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const drawn = next?.(index, scales, values, dimensions, context) ?? null;
  for (const text of drawn?.querySelectorAll('text') ?? []) {
    const [, before = '', number = '', after = ''] = parts.exec(text.textContent ?? '') ?? [];
    if (!number) continue;
    const spans = [before, number, after].map((words) => {
      const span = context.document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      span.append(words);
      if (words === number) {
        span.setAttribute('font-size', String(size));
        span.setAttribute('font-weight', '600');
      }
      return span;
    });
    text.replaceChildren(...spans.filter(({ textContent }) => textContent));
  }
  return drawn;
};
