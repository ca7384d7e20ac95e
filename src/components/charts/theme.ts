/**
 * Colours of the charts: custom properties, so that light, dark, print and forced colours each set their own.
 * Their values stand in `src/styles/tokens.css`.
 */
export const ink = {
  /** Marks and words of the paper's voice. */
  mark: 'var(--mark)',
  /** The mark that the finding speaks of. */
  focus: 'var(--accent)',
  /** Marks beside it, for comparison. */
  aside: 'var(--aside)',
  text: 'var(--ink)',
  quiet: 'var(--quiet)',
  grid: 'var(--grid)',
  paper: 'var(--paper)',
  context: 'var(--context)',
  note: 'var(--note)',
  whatIf: 'var(--what-if)',
} as const;

/** Sizes of type in the charts, in CSS pixels: on a phone of 360 px, where a chart is 318 wide, the smallest is still 11. */
export const type = { label: 13, value: 14, small: 12.5 } as const;
