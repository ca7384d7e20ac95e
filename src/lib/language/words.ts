import type * as en from './en/index.ts';

/** All words of the interface, area by area. A catalogue is one of these: a word that it lacks is a type error. */
export type Words = typeof en;
