import { parseEquations } from '#engine/lib/edition/parseEquations.ts';

/** The equation of the made-up paper. */
export const equations = parseEquations({
  model: {
    number: '1',
    tex: String.raw`\bar{d}_t = \frac{1}{n_t} \sum_{i=1}^{n_t} \left( y_{i,\text{after}} - y_{i,\text{before}} \right)`,
    says: 'The change of a town is the mean, over its people, of sleep after less sleep before.',
    section: '2.2',
  },
});
