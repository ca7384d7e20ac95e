import { colours } from './colours.ts';
import { formats } from './formats.ts';
import { looks } from './looks.ts';
import { matrix } from './matrix.ts';
import type { Measure } from './measure.ts';
import { pictures } from './pictures.ts';

/** The parts of the report by name, in its order. */
export const measures: Readonly<Record<string, Measure>> = { formats, matrix, looks, pictures, colours };
