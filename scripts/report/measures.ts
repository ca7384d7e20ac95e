import { axe } from './axe.ts';
import { badInput } from './badInput.ts';
import { bench } from './bench.ts';
import { colours } from './colours.ts';
import { engines } from './engines.ts';
import { formats } from './formats.ts';
import { growth } from './growth.ts';
import { lighthouse } from './lighthouse.ts';
import { load } from './load.ts';
import { markup } from './markup.ts';
import { matrix } from './matrix.ts';
import type { Measure } from './measure.ts';
import { pictures } from './pictures.ts';
import { reproducible } from './reproducible.ts';
import { safety } from './safety.ts';
import { screenshots } from './screenshots.ts';
import { sizes } from './sizes.ts';
import { tests } from './tests.ts';

/** The parts of the report by name, in its order. */
export const measures: Readonly<Record<string, Measure>> = {
  sizes,
  bench,
  growth,
  lighthouse,
  load,
  formats,
  pictures,
  engines,
  axe,
  markup,
  matrix,
  colours,
  screenshots,
  safety,
  badInput,
  reproducible,
  tests,
};
