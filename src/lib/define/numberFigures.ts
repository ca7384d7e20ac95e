import type { Figure } from '../figure/figure.ts';

/** A figure with the number that its place in the edition gives it, from 1. */
export type NumberedFigure<Id extends string = string> = Figure<Id> & { readonly number: number };

/**
 * Figures by id, each with its number.
 *
 * @param inOrder the figures in the order in which a reader meets them
 * @throws Error when two have one id
 */
export function numberFigures<Id extends string>(
  inOrder: readonly Figure<Id>[],
): Readonly<Record<Id, NumberedFigure<Id>>> {
  const numbered: Record<string, NumberedFigure<Id>> = {};
  for (const [index, figure] of inOrder.entries()) {
    if (numbered[figure.id])
      throw new Error(
        `two figures have the id “${figure.id}”; ids are published, so give the new one another`,
      );
    numbered[figure.id] = { ...figure, number: index + 1 };
  }
  return Object.freeze(numbered) as Readonly<Record<Id, NumberedFigure<Id>>>;
}
