/** The one door through which the engine sees the paper: what `src/data` and `src/content` hold, by kind. */
export { figures } from './content/figures/index.ts';
export { actors } from './data/actors.ts';
export { citations } from './data/citations.ts';
export { claims } from './data/claims.ts';
export { concepts } from './data/concepts.ts';
export { meta } from './data/meta.ts';
export { relations } from './data/relations.ts';
export { sections } from './data/sections.ts';
export { sources } from './data/sources.ts';
export { terms } from './data/terms.ts';
