import { ink, type } from '../theme.ts';

/** The words of a chart: names at the marks, printed values, and what stands back behind both. */
export const lettering = {
  label: { fill: ink.text, fontSize: type.label },
  value: { fill: ink.text, fontSize: type.value, fontWeight: 600 },
  small: { fill: ink.quiet, fontSize: type.small },
} as const;
