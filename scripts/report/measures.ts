import { bench } from './bench.ts';
import { growth } from './growth.ts';
import { lighthouse } from './lighthouse.ts';
import { load } from './load.ts';
import type { Measure } from './measure.ts';
import { sizes } from './sizes.ts';

/** The parts of the report by name, in its order. */
export const measures: Readonly<Record<string, Measure>> = { sizes, bench, growth, lighthouse, load };
