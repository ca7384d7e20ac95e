import { sections } from '../../../data/sections.ts';
import type { Block } from './blocks.ts';
import { numbered } from './numbered.ts';
import { parts } from './parts.ts';
import { summedUp } from './summedUp.ts';

/** What carries both chains, counted in one way or in the other. */
export interface Institutions {
  readonly title: string;
  /** Section that its title leads to. */
  readonly section: '0' | '4';
  readonly blocks: readonly Block[];
}

const abstract = sections[0].number;

/** The two ways in which the paper counts them. A force is as wide as the mechanisms that it sums up. */
export const institutions = {
  mechanisms: {
    title: 'Institutions carry both chains',
    section: '4',
    blocks: parts.mechanisms.map(numbered),
  },
  forces: {
    title: 'Forces, as the abstract counts them',
    section: abstract,
    blocks: parts.forces.map((id) => ({ id, places: summedUp(id).length, section: abstract })),
  },
} as const satisfies Record<string, Institutions>;
