import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure/figure.ts';
import { type UnitCell, type UnitPart, unitLayout } from './layout/unitLayout.ts';
import { type ColumnRule, columnRuleMarks } from './marks/columnRuleMarks.ts';
import { lettering } from './marks/lettering.ts';
import { linked } from './marks/linked.ts';
import { openEnd } from './marks/openEnd.ts';
import type { UnitRow } from './rows/unitRow.ts';
import { ink } from './theme.ts';

export interface UnitGridOptions extends ChartSize {
  /** Cells in one column; the grid fills column by column, from the left. */
  readonly lines: number;
  /** Columns that fit the width; the size of a cell follows from it. */
  readonly columns: number;
  /** Discs instead of squares, for things that are counted one by one. */
  readonly round?: boolean;
  /** A line after so many full columns. */
  readonly rule?: ColumnRule;
}

/** Room for the stroke of a cell, for the labels over the grid, and for the name of a rule; in pixels. */
const edge = 1;
const labelHeight = 44;
const ruleHeight = 24;
/** Length of the arrow after an open part, in pixels. */
const arrow = 22;

/** Shares or counts as cells, one after the other, each part labelled above its first column. */
export function unitGrid(
  rows: readonly UnitRow[],
  { width, narrow, lines, columns, round = false, rule }: UnitGridOptions,
): Plot.PlotOptions {
  const gap = narrow ? 2 : 3;
  const size = (width - 2 * edge + gap) / columns;
  const space = gap / size;
  const below = rule ? ruleHeight : edge;
  const { parts, cells, lastLine } = unitLayout(rows, { lines, inside: 1 - space });
  const place = {
    x1: 'x1',
    x2: 'x2',
    y1: 'y',
    y2: ({ y }: UnitCell) => y + 1 - space,
    ...(round && { rx: size / 2 }),
  };
  return {
    width,
    height: Math.round(lines * size - gap) + labelHeight + below,
    marginLeft: edge,
    marginRight: edge,
    marginTop: labelHeight,
    marginBottom: below,
    x: { domain: [0, columns - space], axis: null },
    y: { domain: [0, lines - space], axis: null, reverse: true },
    marks: [
      Plot.rect(
        cells.filter(({ row }) => !row.assumed),
        {
          ...place,
          fill: ({ row }: UnitCell) => (row.hollow ? 'none' : row.colour),
          stroke: ({ row }: UnitCell) => (row.hollow ? row.colour : 'none'),
        },
      ),
      Plot.rect(
        cells.filter(({ row }) => row.assumed),
        {
          ...place,
          fill: ({ row }: UnitCell) => row.colour,
          fillOpacity: 0.25,
          stroke: ({ row }: UnitCell) => row.colour,
          strokeDasharray: '3,2',
        },
      ),
      // One link for a part, not one for each cell: a reader with a keyboard meets it once.
      Plot.rect(parts, {
        x1: 'first',
        x2: ({ end }: UnitPart) => end - space,
        y1: 0,
        y2: lines - space,
        fill: ink.paper,
        fillOpacity: 0,
        ...linked,
      }),
      Plot.arrow(
        parts.filter(({ open }) => open),
        {
          x1: ({ end }: UnitPart) => end - space,
          x2: ({ end }: UnitPart) => end - space + arrow / size,
          y1: lastLine,
          y2: lastLine,
          stroke: 'colour',
          ...openEnd,
        },
      ),
      rule && columnRuleMarks({ ...rule, column: rule.column - space / 2 }, lines - space),
      words(parts, { text: 'label', dy: -26, ...lettering.label, fontWeight: 400 }),
      words(parts, { text: 'printed', dy: -8, ...lettering.value }),
    ],
  };
}

/** Words over the first column of each part. */
function words(parts: readonly UnitPart[], options: Plot.TextOptions) {
  return Plot.text(parts, {
    x: ({ first, labelShift = 0 }: UnitPart) => first + labelShift,
    y: 0,
    textAnchor: 'start',
    lineAnchor: 'bottom',
    ...options,
  });
}
