import { ink } from '../../components/charts/theme.ts';
import { type UnitRow, unitGrid } from '../../components/charts/unitGrid.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { formatPeriod } from '../../lib/formatPeriod.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { numberWord } from '../../lib/numberWord.ts';
import { printClaim } from '../../lib/printClaim.ts';
import type { Claim } from '../../lib/records/claim.ts';

const share = claims['battery-share-cn-2024'];
const rest = claims['battery-share-rest-2024'];
const firms = claims['battery-topten-cn-2024'];
const others = claims['battery-topten-rest-2024'];
const catl = claims['catl-share'];
const six = numberWord(numberOf(firms)) ?? '';

function part(claim: Claim, label: string, hollow = false): UnitRow {
  const { href, spoken, printed, status } = { ...chartRow(claim) };
  return {
    cells: numberOf(claim),
    label,
    printed: status === 'derived' ? `ƒ ${printed}` : printed,
    colour: hollow ? ink.aside : ink.focus,
    hollow,
    href,
    spoken,
  };
}

/** Six firms and two thirds of the market; the share of one of them stands elsewhere in the paper. */
export default defineFigure({
  id: 'battery-share',
  title: `${six[0]?.toUpperCase()}${six.slice(1)} Chinese makers held ${printClaim(share)} of the world’s electric-vehicle battery market`,
  subtitle: `Battery installations in ${formatPeriod(share.period)}, from SNE Research by way of a trade paper.`,
  alt: `Grid of a hundred squares: ${printClaim(share)} for ${six} Chinese makers, ${printClaim(rest)} for all others. Above, the ten largest makers, ${six} of them Chinese.`,
  section: '2.1',
  claims: [share.id, rest.id, firms.id, others.id, catl.id],
  note: `In section 5.1 the paper gives CATL alone ${printClaim(catl)}, after SNE Research but without a year or a note. It does not say whether that share is part of the ${printClaim(share)}, so it is not drawn inside.`,
  panels: [
    {
      title: 'The ten largest makers by installations',
      draw: (size) =>
        unitGrid([part(firms, 'Chinese'), part(others, 'Others', true)], {
          ...size,
          lines: 1,
          columns: size.narrow ? 10 : 20,
          round: true,
        }),
    },
    {
      title: 'The world market, one square is one per cent',
      draw: (size) =>
        unitGrid(
          [
            part(share, `The ${six} Chinese makers`),
            part(rest, size.narrow ? 'All others' : 'All other makers', true),
          ],
          { ...size, lines: 5, columns: 20 },
        ),
    },
  ],
  table: {
    columns: ['Who', 'Share of the market', 'Firms in the top ten'],
    rows: [
      ['Chinese makers in the top ten', { claim: share.id }, { claim: firms.id }],
      ['All others', { claim: rest.id }, { claim: others.id }],
      ['CATL, as section 5.1 gives it', { claim: catl.id }, '—'],
    ],
  },
});
