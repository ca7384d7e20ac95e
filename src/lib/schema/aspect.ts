import * as words from '#edition/data/language.ts';

/** What of a claim a fact check speaks of, and whether that is the number itself: only then its sign stands at the number. */
export const aspects = {
  value: { ofNumber: true, ...words.aspects.value },
  period: { ofNumber: true, ...words.aspects.period },
  scope: { ofNumber: true, ...words.aspects.scope },
  comparator: { ofNumber: false, ...words.aspects.comparator },
  cause: { ofNumber: false, ...words.aspects.cause },
  attribution: { ofNumber: false, ...words.aspects.attribution },
  wording: { ofNumber: false, ...words.aspects.wording },
} satisfies Record<string, { name: string; asks: string; ofNumber: boolean }>;

/** The id of an aspect. */
export type AspectId = keyof typeof aspects;
