/** The words of the interface in English, area by area. An edition chooses them in `data/language.ts`. */
export * from './en/index.ts';
export * as words from './en/index.ts';
