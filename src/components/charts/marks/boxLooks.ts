import type { Box } from '../rows/box.ts';
import { ink } from '../theme.ts';

/** Colours of the looks that a box may have: of its ground, its edge, its title, and its other words. */
export const boxLooks = {
  tint: { fill: ink.grid, stroke: 'none', words: ink.text, quiet: ink.quiet },
  solid: { fill: ink.mark, stroke: 'none', words: ink.paper, quiet: ink.paper },
  focus: { fill: ink.focus, stroke: 'none', words: ink.paper, quiet: ink.paper },
  ring: { fill: ink.paper, stroke: ink.focus, words: ink.text, quiet: ink.quiet },
  hollow: { fill: ink.paper, stroke: ink.aside, words: ink.text, quiet: ink.quiet },
} as const satisfies Record<NonNullable<Box['look']>, object>;
