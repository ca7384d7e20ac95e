import type { ChartRow } from '../../lib/edition/chartRow.ts';

/**
 * Colours of the charts: custom properties, so that light, dark, print and forced colours each set their own.
 * Their values stand in `src/styles/tokens.css`.
 */
export const ink = {
  /** Marks without a voice of their own that carry a drawing: arrows, boxes, rules. */
  mark: 'var(--mark)',
  /** Values of the paper, and what is derived from them alone. */
  focus: 'var(--accent)',
  /** Marks that stand back, for comparison. */
  aside: 'var(--aside)',
  text: 'var(--ink)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  paper: 'var(--paper)',
  context: 'var(--context)',
  note: 'var(--note)',
  whatIf: 'var(--what-if)',
} as const;

/** The colour of a claim's mark: the paper's, with all that is derived from it alone, or that of independent values. */
export function voiceInk({ voice }: Pick<ChartRow, 'voice'>): string {
  return voice === 'context' ? ink.context : ink.focus;
}

/** Sizes of type in the charts, in CSS pixels: on a phone of 360 px, where a chart is 318 wide, the smallest is still 11. */
export const type = { label: 13, value: 14, small: 12.5 } as const;

/** The words of a chart: names at the marks, printed values, and what stands back behind both. */
export const lettering = {
  label: { fill: ink.text, fontSize: type.label },
  value: { fill: ink.text, fontSize: type.value, fontWeight: 600 },
  small: { fill: ink.quiet, fontSize: type.small },
} as const;

/**
 * Keeps words clear of the lines beneath them.
 *
 * @param strokeWidth pixels, half of them on each side of a letter’s edge
 */
export function halo(strokeWidth = 5) {
  return { stroke: ink.paper, strokeWidth } as const;
}
