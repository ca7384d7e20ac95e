/** The records of this document by kind, as the engine takes them. */
export { figures } from '../content/figures.ts';
export { claims } from './claims.ts';
export { names } from './exchanges.ts';
export { meta } from './meta.ts';
export { sectionNumbers, sections } from './sections.ts';
export { tables } from './tables.ts';
