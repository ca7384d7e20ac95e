/**
 * The oldest browsers that the scripts and styles are written for, as esbuild names them: the first of each engine with container
 * queries, which a drawing needs to fit its column. What is newer is asked for before it is used, and without any script a page is whole.
 */
export const browserFloor = ['chrome105', 'firefox110', 'safari16.4', 'ios16.4'] as const;
