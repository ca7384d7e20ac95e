import type { Place } from './place.ts';

/** A problem whose file is known from where it was found. */
export interface Finding {
  readonly at: Place;
  readonly what: string;
  readonly mend: string;
}
