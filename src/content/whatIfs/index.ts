import type { WhatIf } from '#engine/lib/whatIf/whatIf.ts';
import { chipsTogether } from './chipsTogether.ts';
import { densityBound } from './densityBound.ts';
import { penetrationPath } from './penetrationPath.ts';
import { shareInside } from './shareInside.ts';

/**
 * The what-ifs in the order of the page. They import no data: the build gives each its base, and the browser, which
 * loads this module too, reads that from the page.
 */
export const whatIfs: readonly WhatIf[] = [
  penetrationPath,
  shareInside,
  chipsTogether,
  densityBound,
] as never;
