import { z } from 'astro/zod';
import { searchKinds } from '#edition/data/language.ts';
import { printedNumber, sectionNumber, text, webAddress } from './text.ts';

/** An image of the paper: a photograph, a map, a drawing that holds no data. */
export const paperImage = z.strictObject({
  kind: z
    .string()
    .regex(/^(?:\p{Lu}\p{L}|\p{Lo})\p{L}*$/u, 'the kind of an image is one word, like “Image” or “Plate”')
    .default(searchKinds.image)
    .meta({
      title: 'Kind',
      description: 'What it is called with its number: “Image”, as when left out, “Plate”, “Map”.',
    }),
  number: printedNumber,
  file: z
    .string()
    .regex(
      /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:png|jpg|jpeg|webp|avif|gif|svg)$/,
      'a file is named in lower-case words, and is a PNG, JPEG, WebP, AVIF, GIF or SVG: “site-map.png”',
    )
    .meta({
      title: 'File',
      description: 'Its file in `content/images`. The name is part of its address: it never changes.',
    }),
  title: text.meta({ title: 'Title', description: 'What it shows, in a line.' }),
  alt: text.meta({
    title: 'Alternative text',
    description: 'What a reader who does not see it must know of it; not the title once more.',
  }),
  note: text.optional().meta({ title: 'Note', description: 'What else there is to say of it.' }),
  credit: text.meta({ title: 'Credit', description: 'Who made it, as they wish to be named.' }),
  licence: z
    .strictObject({
      name: text.meta({
        title: 'Name',
        description: '“CC BY 4.0”, “public domain”, “with permission of …”.',
      }),
      url: webAddress.optional().meta({ title: 'Address', description: 'Where its terms stand.' }),
    })
    .meta({ title: 'Licence', description: 'On what terms this edition shows it.' }),
  source: webAddress.optional().meta({ title: 'Source', description: 'Where it was taken from.' }),
  section: sectionNumber.meta({ title: 'Section', description: 'Section of the paper that holds it.' }),
});

/** How an image is written down in `data/images.ts` of the edition. */
export type PaperImageInput = z.input<typeof paperImage>;

/** An image with what its file says of itself. */
export type PaperImage<Id extends string = string> = Readonly<z.output<typeof paperImage>> & {
  readonly id: Id;
  /** In pixels, as the file has it. */
  readonly width: number;
  readonly height: number;
  /** From the root of the project. */
  readonly path: string;
};
