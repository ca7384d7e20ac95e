import { figures } from '../../../src/records.ts';
import { ownPages } from '../ownPages.ts';

/** A picture to take of the built site: a page at a width, or the drawing of a figure in it. */
export interface Screenshot {
  /** Of its reference picture, without `.png`. */
  readonly name: string;
  readonly path: string;
  /** Of the window, in pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** What is taken; without it the page from its top, as far down as `pageHeight`. */
  readonly selector?: string;
}

/** How far down a page is taken, in pixels: pictures stay small, and the foot, which names the version, is mostly out. */
export const pageHeight = 640;

/**
 * The pages that have a picture, in the widths of a desk and a phone: each layout once where it is most crowded. What is
 * alike on others, the other tests of this folder hold at every width: that all fits, is read, and has contrast.
 */
const pages: readonly (readonly [path: string, ...of: Kind[]])[] = [
  ['index.html', 'wide', 'narrow'],
  ['claims.html', 'wide', 'narrow'],
  ['figures.html', 'wide'],
  ['framework.html', 'wide', 'narrow'],
  ['evidence.html', 'wide'],
  ['explore.html', 'wide', 'narrow'],
  ['sources.html', 'wide'],
  ['data.html', 'narrow'],
  ['cite.html', 'wide'],
  ['search.html', 'narrow'],
  ...(ownPages.pictured as [string, ...Kind[]][]),
];
/** Figures that are looked at in dark, too: each colour of the palette is in one of them. */
const darkFigures = ownPages.darkFigures;

type Kind = 'wide' | 'narrow' | 'dark';

const nameOf = (path: string) => path.replace('.html', '').replaceAll('/', '-');

/** Every picture of the site that has a reference. */
export const screenshots: readonly Screenshot[] = [
  ...pages.flatMap(([path, ...kinds]) =>
    kinds.map((kind) => {
      const width = kind === 'narrow' ? 360 : 1280;
      const scheme = kind === 'dark' ? 'dark' : 'light';
      return {
        name: `page-${nameOf(path)}-${width}${kind === 'dark' ? '-dark' : ''}`,
        path,
        width,
        scheme,
      } as const;
    }),
  ),
  ...Object.keys(figures).flatMap((id) =>
    // The windows in which a drawing is shown in its two built widths, 720 and 360.
    ([1280, 400] as const).flatMap((width) =>
      (darkFigures.includes(id) ? (['light', 'dark'] as const) : (['light'] as const)).map((scheme) => ({
        name: `figure-${id}-${width === 1280 ? 720 : 360}${scheme === 'dark' ? '-dark' : ''}`,
        path: `figures/${id}.html`,
        width,
        scheme,
        selector: '.charts',
      })),
    ),
  ),
];
