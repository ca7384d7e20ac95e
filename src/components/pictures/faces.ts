const folder = 'src/components/pictures/fonts';

/** The typefaces of pictures: the family as an SVG names it, and the file, cut to size by `scripts/pictureFonts.ts`, from the root of the project. */
export const faces = {
  serif: { family: 'Source Serif 4', file: `${folder}/serif.ttf` },
  regular: { family: 'Source Sans 3', file: `${folder}/sans.ttf` },
  italic: { family: 'Source Sans 3', file: `${folder}/sans-italic.ttf` },
  semibold: { family: 'Source Sans 3', file: `${folder}/sans-semibold.ttf` },
} as const;

/** The name of a typeface of pictures. */
export type Face = keyof typeof faces;
