import { places } from './exchanges.ts';

/** Names that hold a digit: those of schools and reading rooms. */
export const names = places.map(({ name }) => name).filter((name) => /\d/.test(name));
