import { sourceTimeline } from '#engine/figures/sourceTimeline.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { claims } from '../../data/claims.ts';
import { meta } from '../../data/meta.ts';
import { sources } from '../../data/sources.ts';

/** The claim whose source is dated in the very year that it speaks of. */
const penetration = claims['nev-penetration-2024'];
const [year] = sources['catarc-2024'].csl.issued?.['date-parts'][0] ?? [];

export default sourceTimeline(sources, {
  published: Number(meta.paper.published?.slice(0, 4)),
  // The older works of theory stand apart, on a scale of their own.
  recentFrom: 2019,
  earlierAre: 'works of theory',
  marked: {
    claim: penetration,
    note: `The line marks the year that ${formatClaim(penetration)} is given for; its source, a report dated ${year}, can hardly hold a figure for the whole of it.`,
  },
});
