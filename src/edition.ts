/** The one door through which the engine sees the paper: what `src/data` and `src/content` hold, by kind. */
export { figures } from './content/figures/index.ts';
export { actors } from './data/actors.ts';
export { changes } from './data/changes.ts';
export { checks } from './data/checks.ts';
export { citations } from './data/citations.ts';
export { claims } from './data/claims.ts';
export { concepts } from './data/concepts.ts';
export { contextSeries } from './data/contextSeries.ts';
export { contextSources } from './data/contextSources.ts';
export { highlights } from './data/highlights.ts';
export { meta } from './data/meta.ts';
export { names } from './data/names.ts';
export { notes } from './data/notes.ts';
export { relations } from './data/relations.ts';
export { sectionNumbers, sections } from './data/sections.ts';
export { sources } from './data/sources.ts';
export { terms } from './data/terms.ts';
