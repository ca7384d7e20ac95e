import * as Plot from '@observablehq/plot';
import { linked, tag } from './linked.ts';
import { halo, ink, type } from './theme.ts';

/** Words at a place in a drawing that is made in pixels. Lines break where the text has a line break. */
export interface Label {
  /** Pixels from the left. */
  readonly x: number;
  /** Pixels from the top, of the middle of the words (or of what `line` says). */
  readonly y: number;
  readonly text: string;
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
  /** A link, with what is said of it. */
  readonly href?: string;
  readonly spoken?: string;
  /** What the words belong to, for styles and scripts: `{ node: 'id' }` is drawn as `data-node="id"`. */
  readonly tags?: Readonly<Record<string, string>>;
}

/** The marks of labels. Words without a link let clicks through to the mark under them. */
export function labelMarks(labels: readonly Label[]): Plot.Markish[] {
  return labels.map((label) => {
    const { anchor = 'start', line = 'middle', size = type.label, weight = 400, colour = ink.text } = label;
    return Plot.text([label], {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: anchor,
      lineAnchor: line,
      lineHeight: 1.25,
      fontSize: size,
      fontWeight: weight,
      ...(label.italic && { fontStyle: 'italic' }),
      fill: colour,
      ...(label.halo && halo(6)),
      ...(label.href ? linked : { pointerEvents: 'none' }),
      ...(label.tags && { render: tag([label.tags]) }),
    });
  });
}
