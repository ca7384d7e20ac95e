import { sources } from '../../data/sources.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import { seriesCell, yearsFrom } from '../../lib/edition/series.ts';
import { printClaim } from '../../lib/format/formatClaim.ts';
import { type Claim, numberOf } from '../../lib/schema/claim.ts';
import type { Cell } from '../../lib/schema/figure.ts';
import type { ContextSeries } from '../../lib/schema/independentSeries.ts';
import { drawBeside } from './nev-penetration/drawBeside.ts';
import { drawGrowth } from './nev-penetration/drawGrowth.ts';
import { drawPaper } from './nev-penetration/drawPaper.ts';
import { others } from './nev-penetration/others.ts';
import { paper } from './nev-penetration/paper.ts';

const { first, last, firstYear, lastYear, rise, factor, growth, plans } = paper;
const { iea, caam, cpca, cars, all, retail, retailBefore } = others;
const reportYear = sources['catarc-2024'].csl.issued?.['date-parts'][0][0];

/** The row of a year: the value of each series, as a claim where it is one. */
function inYear(year: number): Cell[] {
  const one = (claims: Readonly<Record<number, Claim>>, otherwise: Cell): Cell => {
    const claim = claims[year];
    return claim ? { claim: claim.id } : otherwise;
  };
  const of = (series: ContextSeries, claims: Readonly<Record<number, Claim>>) =>
    one(claims, seriesCell(series, 'china', year));
  const [start, end] = [numberOf(firstYear), numberOf(lastYear)];
  return [
    one({ [start]: firstYear, [end]: lastYear }, String(year)),
    one({ [start]: first, [end]: last }, '—'),
    of(iea, { [end]: cars }),
    of(caam, { [end]: all }),
    of(cpca, { [end - 1]: retailBefore, [end]: retail }),
  ];
}

/** Two values nine years apart, and what others have between and beside them. */
export default defineFigure({
  id: 'nev-penetration',
  title: `New energy vehicles rose from ${printClaim(first)} to ${printClaim(last)} of China’s market, says the paper; others have ${printClaim(all)} to ${printClaim(cars)} for ${printClaim(lastYear)}`,
  subtitle: `Market penetration of new energy vehicles in China. Dots: the paper, ${printClaim(firstYear)} and ${printClaim(lastYear)}. Lines: independent series, each with its own definition.`,
  alt: `Line chart. The paper’s two points: ${printClaim(first)} in ${printClaim(firstYear)}, ${printClaim(last)} in ${printClaim(lastYear)}. Three independent lines end above its second point, at ${printClaim(all)}, ${printClaim(retail)} and ${printClaim(cars)}.`,
  section: '4.1',
  context: [iea.id, caam.id, cpca.id],
  note: `The source of the paper’s values is a report dated ${reportYear}, which can hardly hold the whole of that year; ${printClaim(last)} is close to what others have for the year before. What market is meant, all vehicles or cars, sales or registrations, is not said.`,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `No independent series has ${printClaim(last)} in ${printClaim(lastYear)}: they run from ${printClaim(all)} of all vehicles to ${printClaim(cars)} of new cars.`,
        panels: [{ draw: drawBeside }],
      },
      {
        id: 'growth',
        label: 'the same as growth',
        says: 'On a scale where equal steps are equal multiples, the steepest years are the first.',
        panels: [{ draw: drawGrowth }],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        says: `The paper gives the two ends of the rise and no value between. A smooth path would be ${printClaim(growth)} (ƒ).`,
        panels: [{ draw: drawPaper }],
      },
    ],
  },
  table: {
    columns: ['Year', 'The paper', 'IEA, new cars', 'CAAM, all vehicles', 'CPCA, retail'],
    rows: [
      ...yearsFrom(2010, 2024).map(inYear),
      ['Rise', { claim: rise.id }, '—', '—', '—'],
      ['Multiple', { claim: factor.id }, '—', '—', '—'],
      ['Compound yearly growth', { claim: growth.id }, '—', '—', '—'],
      ...plans.map((plan) => ['Plan for new energy vehicles', { claim: plan.id }, '—', '—', '—'] as const),
    ],
  },
});
