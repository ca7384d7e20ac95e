/** Where records of each kind are written: the beginnings of their files' paths, from the root of the project. */
export const recordHomes = {
  actor: ['src/data/actors'],
  citation: ['src/data/citations'],
  claim: ['src/data/claims', 'src/data/derivedClaims'],
  concept: ['src/data/concepts'],
  figure: ['src/content/figures'],
  paragraph: ['src/data/sections'],
  relation: ['src/data/relations'],
  section: ['src/data/sections'],
  source: ['src/data/sources'],
  term: ['src/data/terms'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
