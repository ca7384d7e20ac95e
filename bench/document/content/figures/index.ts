import { numberFigures } from '#engine/lib/edition/parseFigures.ts';
import exchanges from './exchanges.ts';
import loansByBranch from './loans-by-branch.ts';
import visitsByYear from './visits-by-year.ts';

/** Every figure, numbered in the order of this list. */
export const figures = numberFigures([loansByBranch, visitsByYear, exchanges]);
