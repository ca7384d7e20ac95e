import { figures } from '../../../src/edition.ts';
import { pageKinds } from '../audit/pageKinds.ts';
import type { Screenshot } from './screenshot.ts';

/** Kinds of pages and figures that are looked at in dark, too: each colour of the palette is in one of them. */
const darkPages: readonly string[] = ['sections/3.html', 'figures/rd-intensity.html', 'explore.html'];
const darkFigures: readonly string[] = ['nev-penetration', 'charging', 'framework'];

const nameOf = (path: string) => path.replace('.html', '').replaceAll('/', '-');

/** Every picture of the site that has a reference: each kind of page and each figure, wide and narrow, some in dark. */
export const screenshots: readonly Screenshot[] = [
  ...pageKinds.flatMap((path) =>
    [1280, 360].flatMap((width) =>
      schemesOf(path, darkPages).map((scheme) => ({
        name: `page-${nameOf(path)}-${width}${scheme === 'dark' ? '-dark' : ''}`,
        path,
        width,
        scheme,
      })),
    ),
  ),
  ...Object.keys(figures).flatMap((id) =>
    // The windows in which a drawing is shown in its two built widths, 720 and 360.
    ([1280, 400] as const).flatMap((width) =>
      schemesOf(id, darkFigures).map((scheme) => ({
        name: `figure-${id}-${width === 1280 ? 720 : 360}${scheme === 'dark' ? '-dark' : ''}`,
        path: `figures/${id}.html`,
        width,
        scheme,
        selector: '.charts',
      })),
    ),
  ),
];

function schemesOf(id: string, dark: readonly string[]): readonly Screenshot['scheme'][] {
  return dark.includes(id) ? ['light', 'dark'] : ['light'];
}
