import { parseEquations } from '#engine/lib/edition/parseEquations.ts';

/** The equation of the made-up paper. */
export const equations = parseEquations({
  model: {
    number: '1',
    tex: String.raw`\bar{d}_t = \frac{1}{n_t} \sum_{i=1}^{n_t} \left( y_{i,\text{后}} - y_{i,\text{前}} \right)`,
    says: '一个镇的变化，是其居民更换后与更换前睡眠之差的平均值。',
    section: '2.2',
  },
});
