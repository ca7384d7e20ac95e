/** Where records of each kind are written: the beginnings of their files' paths, from the root of the project. */
export const recordHomes = {
  actor: ['src/data/actors'],
  check: ['src/data/checks'],
  citation: ['src/data/citations'],
  claim: [
    'src/data/claims',
    'src/data/derivedClaims',
    'src/data/contextClaims',
    'src/data/derivedContextClaims',
  ],
  concept: ['src/data/concepts'],
  'context series': ['src/data/contextSeries'],
  'context source': ['src/data/contextSources'],
  figure: ['src/content/figures'],
  note: ['src/data/notes'],
  paragraph: ['src/data/sections'],
  relation: ['src/data/relations'],
  section: ['src/data/sections'],
  source: ['src/data/sources'],
  term: ['src/data/terms'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
