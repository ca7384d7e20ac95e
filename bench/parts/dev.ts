import type { Measure } from '../measure.ts';

export const dev: Measure = { title: 'Dev loop', run: async () => [] };
