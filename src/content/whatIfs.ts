import type { WhatIf } from '#engine/lib/whatIf/whatIf.ts';
import { chipsTogether } from './whatIfs/chipsTogether.ts';
import { densityBound } from './whatIfs/densityBound.ts';
import { penetrationPath } from './whatIfs/penetrationPath.ts';
import { shareInside } from './whatIfs/shareInside.ts';

/**
 * The what-ifs in the order of the page. They import no data: the build gives each its base, and the browser, which
 * loads this module too, reads that from the page.
 */
export const whatIfs: readonly WhatIf[] = [penetrationPath, shareInside, chipsTogether, densityBound];
