declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; harfbuzz does the work. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** Entries of the name table that stay, besides those with a number below 7. */
      preserveNameIds?: number[];
      /** Features of OpenType that stay; all of them where this is left out. */
      keepFeatures?: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
