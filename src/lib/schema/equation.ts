import { z } from 'astro/zod';
import { printedNumber, sectionNumber, text } from './text.ts';

/** A numbered equation of the paper. */
export const equation = z.strictObject({
  number: printedNumber,
  tex: z
    .string()
    .min(1, 'is empty: write the equation in TeX')
    .max(2000, 'has more than 2000 characters: part it')
    .refine(
      (tex) => !/\\tag\b|^\s*\$|\$\s*$/.test(tex),
      'holds dollar signs or a \\tag: leave them out, the number has its own field',
    )
    .meta({ title: 'TeX', description: 'The equation in TeX, without dollar signs and without its number.' }),
  says: text.meta({
    title: 'Says',
    description: 'What it says, in a sentence: for search, for cards of links and for readers of plain text.',
  }),
  section: sectionNumber.meta({ title: 'Section', description: 'Section of the paper that holds it.' }),
});

/** How an equation is written down in `src/data/equations.ts`. */
export type EquationInput = z.input<typeof equation>;

/** An equation with its id. */
export type Equation<Id extends string = string> = Readonly<z.output<typeof equation>> & { readonly id: Id };
