/** The records of this edition by kind, as the engine takes them. A kind that it has none of is left out. */
export { figures } from '../content/figures.ts';
export { citations } from './citations.ts';
export { claims } from './claims.ts';
export { equations } from './equations.ts';
export { images } from './images.ts';
export { meta } from './meta.ts';
export { remarks } from './remarks.ts';
export { sectionNumbers, sections } from './sections.ts';
export { sources } from './sources.ts';
export { tables } from './tables.ts';
