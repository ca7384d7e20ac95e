import { axe } from './axe.ts';
import { bench } from './bench.ts';
import { colours } from './colours.ts';
import { engines } from './engines.ts';
import { formats } from './formats.ts';
import { growth } from './growth.ts';
import { lighthouse } from './lighthouse.ts';
import { load } from './load.ts';
import { looks } from './looks.ts';
import { markup } from './markup.ts';
import { matrix } from './matrix.ts';
import type { Measure } from './measure.ts';
import { pictures } from './pictures.ts';
import { reproducible } from './reproducible.ts';
import { robust } from './robust.ts';
import { safety } from './safety.ts';
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
  looks,
  safety,
  robust,
  reproducible,
  tests,
};
