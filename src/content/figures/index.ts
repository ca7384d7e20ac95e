import { numberFigures } from '../../lib/numberFigures.ts';
import rdIntensity from './rd-intensity.ts';

/** Every figure by id, numbered in the order of this list: that in which a reader meets them. */
export const figures = numberFigures([rdIntensity]);

/** The id of a figure. */
export type FigureId = keyof typeof figures;
