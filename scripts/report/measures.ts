import { formats } from './formats.ts';
import type { Measure } from './measure.ts';

/** The parts of the report by name, in its order. */
export const measures: Readonly<Record<string, Measure>> = { formats };
