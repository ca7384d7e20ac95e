import { axe } from './axe.ts';
import { engines } from './engines.ts';
import { markup } from './markup.ts';
import type { Measure } from './measure.ts';
import { reproducible } from './reproducible.ts';
import { robust } from './robust.ts';
import { safety } from './safety.ts';
import { tests } from './tests.ts';

/** The parts of the report by name, in its order. */
export const measures: Readonly<Record<string, Measure>> = {
  engines,
  axe,
  markup,
  safety,
  robust,
  reproducible,
  tests,
};
