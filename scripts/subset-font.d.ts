declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; harfbuzz does the work. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, number | { min: number; max: number }> },
  ): Promise<Buffer>;
}
