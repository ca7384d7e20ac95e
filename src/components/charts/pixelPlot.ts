import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { linked, tag } from './linked.ts';
import { halo, ink, type } from './theme.ts';

export interface PixelPlotOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
}

/** A drawing whose marks are placed in pixels from its top left corner: no scales, no margins, no axes. */
export function pixelPlot(
  marks: readonly Plot.Markish[],
  { width, height }: PixelPlotOptions,
): Plot.PlotOptions {
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [...marks],
  };
}

/** Words at a place in a drawing that is made in pixels: of a claim, with its qualifier, or of anything else. */
export type Label = (PlainWords | ClaimWords) & LabelLook;

interface PlainWords {
  /** Lines break where it has a line break. */
  readonly text: string;
  /** A link, with what is said of it. */
  readonly href?: string;
  readonly spoken?: string;
  readonly row?: never;
}

/** What is printed of a claim: where words are the mark, they are the form of its qualifier. */
interface ClaimWords {
  readonly row: ChartRow<number | string>;
  readonly text?: never;
  readonly href?: never;
  readonly spoken?: never;
}

interface LabelLook {
  /** Pixels from the left. */
  readonly x: number;
  /** Pixels from the top, of the middle of the words (or of what `line` says). */
  readonly y: number;
  /** Which point of the words stands at x: `start` means that they run to the right. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Which line of the words stands at y. */
  readonly line?: 'top' | 'middle' | 'bottom';
  /** Pixels. */
  readonly size?: number;
  readonly weight?: number;
  readonly italic?: boolean;
  /** One of `ink`. */
  readonly colour?: string;
  /** Breaks lines beneath it: the words keep clear of them. */
  readonly halo?: boolean;
  /** What the words belong to, for styles and scripts: `{ node: 'id' }` is drawn as `data-node="id"`. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** The marks of labels. Words without a link let clicks through to the mark under them. */
export function labelMarks(labels: readonly Label[]): Plot.Markish[] {
  return labels.map((label) => {
    const { anchor = 'start', line = 'middle', size = type.label, weight = 400, colour = ink.text } = label;
    const isLink = (label.row ?? label).href !== undefined;
    return Plot.text([label.row ? { ...label.row, ...label } : label], {
      x: 'x',
      y: 'y',
      text: label.row ? 'printed' : 'text',
      textAnchor: anchor,
      lineAnchor: line,
      lineHeight: 1.25,
      fontSize: size,
      fontWeight: weight,
      ...(label.italic && { fontStyle: 'italic' }),
      fill: colour,
      ...(label.halo && halo(6)),
      ...(isLink ? linked : { pointerEvents: 'none' }),
      ...(label.tags && { render: tag([label.tags]) }),
    });
  });
}
