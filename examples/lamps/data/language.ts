/** The language of this edition’s pages. */
export * from '#engine/lib/language/zh.ts';
