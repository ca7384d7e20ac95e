/** The language of this document’s pages. */
export * from '#engine/lib/language/en.ts';
