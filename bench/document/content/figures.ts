import { numberFigures } from '#engine/lib/edition/parseFigures.ts';
import exchanges from './figures/exchanges.ts';
import loansByBranch from './figures/loans-by-branch.ts';
import visitsByYear from './figures/visits-by-year.ts';

/** Every figure, numbered in the order of this list. */
export const figures = numberFigures([loansByBranch, visitsByYear, exchanges]);
