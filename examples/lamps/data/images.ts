import { parseImages } from '#engine/lib/edition/parseImages.ts';

/** The image of the made-up paper. */
export const images = parseImages({
  lamps: {
    number: '1',
    file: 'lamps.svg',
    title: 'The two kinds of lamp',
    alt: 'Two street lamps side by side: the left one throws a wide white cone of light, the right one a narrow amber one.',
    credit: 'Drawn for this example',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    section: '2',
  },
});
