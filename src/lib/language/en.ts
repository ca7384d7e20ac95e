/** The words of the interface in English, area by area. An edition chooses a catalogue in `data/language.ts`. */
export * from './en/index.ts';
