import { readFileSync } from 'node:fs';
import { lightTokens } from '../../lib/site/lightTokens.ts';

/** The colours of pictures: those of the light scheme, by the name of their custom property. */
export const pictureColours = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'));
