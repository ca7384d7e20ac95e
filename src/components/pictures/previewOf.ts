import { edition } from '../../edition.ts';
import type { PagePreview } from '../../lib/metadata/metaTags.ts';
import type { Figure } from '../../lib/schema/figure.ts';
import { previewSize } from './previewFrame.ts';

const { width, height } = previewSize;

/** The preview of a page: that of the figure that it is of or that shows what it is of, or else the edition's. */
export function previewOf(figure?: Figure): PagePreview {
  return figure
    ? { path: `data/figures/${figure.id}-preview.png`, width, height, alt: `${figure.title}. ${figure.alt}` }
    : {
        path: 'data/edition-preview.png',
        width,
        height,
        alt: `${edition.meta.paper.title}. ${edition.meta.edition.name}.`,
      };
}
