import { z } from 'astro/zod';
import { text } from './text.ts';

/** A unit as an edition defines it in `src/data/units.ts`: how it is printed with a number, and what it means in arithmetic and drawings. */
export const unitDefinition = z.strictObject({
  sign: z.union([z.literal(''), text]).meta({
    title: 'Sign',
    description: 'The sign or words beside the number: “%”, “km”, “€”, “per 1,000”; empty for a pure number.',
  }),
  name: text.meta({ title: 'Name', description: 'In full, for a data file or a screen reader.' }),
  singular: text.optional().meta({
    title: 'Singular',
    description: 'The sign beside one; where left out, words that end in “s” lose it.',
  }),
  place: z
    .enum(['before', 'after'])
    .optional()
    .meta({ title: 'Place', description: 'Where the sign stands: after the number when left out.' }),
  joined: z.literal(true).optional().meta({
    title: 'Joined',
    description:
      'That no space stands between number and sign: “12°”. A sign before the number always joins, unless it ends in a letter.',
  }),
  counted: z.literal(true).optional().meta({
    title: 'Counted',
    description: 'A counted thing: prose names it itself, charts and tables print it.',
  }),
  factor: z.number().positive().optional().meta({
    title: 'Factor',
    description: 'What one of it is as a pure number, where it is one: of per cent 0.01.',
  }),
  exact: z.literal(true).optional().meta({
    title: 'Exact',
    description: 'That nothing in it is rounded, as in years and names that are numbers.',
  }),
  signed: z.literal(true).optional().meta({
    title: 'Signed',
    description:
      'That values below zero are possible where none is stated: of degrees, differences, rates of growth.',
  }),
  withoutZero: z.literal(true).optional().meta({
    title: 'Without zero',
    description: 'That its zero is a convention, so that no length starts there: of years and degrees.',
  }),
});

/** A unit as it is defined. */
export type UnitDefinition = Readonly<z.input<typeof unitDefinition>>;
