import type { NumberedFigure } from '../define/numberFigures.ts';
import type { JsonLd } from './jsonLd.ts';

/**
 * A figure as an `ImageObject` of schema.org.
 *
 * @param picture address of its picture as a PNG
 * @param preview address of its preview
 */
export function imageJsonLd(figure: NumberedFigure, picture: string, preview: string): JsonLd {
  return {
    '@type': 'ImageObject',
    identifier: figure.id,
    name: `Figure ${figure.number}`,
    caption: figure.title,
    description: figure.alt,
    contentUrl: picture,
    encodingFormat: 'image/png',
    thumbnailUrl: preview,
  };
}
