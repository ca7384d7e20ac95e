import { editionLetters, letterFonts } from '../../lib/typefaces/letterFonts.ts';

/** Fonts for letters of this edition that the typefaces of pages lack; read once, as no page has others. */
export const fontsOfLetters = letterFonts(editionLetters());
