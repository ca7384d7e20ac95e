import { barChart, type Part } from '#engine/components/charts/barChart.ts';
import type { BarRow } from '#engine/components/charts/barMarks.ts';
import { ink } from '#engine/components/charts/theme.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';

const nio = claims['nx9031-compute'];
const qualcomm = claims['qc8797-compute'];
const both = claims['qc8797-compute-both'];
const turing = claims['turing-ratio'];
const node = claims['nx9031-node'];
const transistors = claims['nx9031-transistors'];
const count = claims['qc8797-count'];
const parameters = claims['turing-parameters'];

/** At 360 pixels the names alone; beside them, where there is room, what else the paper says of the chip. */
const rows = (narrow: boolean, second: BarRow) => {
  const and = (more: string) => (narrow ? '' : `: ${more}`);
  return [
    chartRow(nio, `NIO Shenji NX9031${and(`${formatClaim(node)}, ${formatClaim(transistors)}`)}`),
    second,
    {
      ...chartRow(turing, `XPeng Turing${and(`runs a model of ${formatClaim(parameters)}`)}`),
      printed: `${turing.inWords} “mainstream chips”: no base`,
    },
  ];
};

const one = () => chartRow(qualcomm, `Qualcomm 8797, each chip of a ${count.inWords} solution`);
const together = (narrow: boolean): BarRow => ({
  ...chartRow(both, `Qualcomm 8797, both chips${narrow ? '' : ` of a ${count.inWords} solution`} together`),
  colour: ink.aside,
});

/** Both views on one scale, so that a reader sees the bar grow. */
const draw = (second: (narrow: boolean) => BarRow, parts: readonly Part[] = []) => ({
  draw: (size: ChartSize) =>
    barChart(rows(size.narrow, second(size.narrow)), { ...size, max: size.narrow ? 2800 : 1750, parts }),
});

/** What three makers say of their chips: a possibility, a value and a multiple without base. */
export default parseFigure({
  id: 'compute',
  title: 'The computing power given for three chips does not compare',
  subtitle:
    'Computing power in TOPS (tera-operations per second), which the paper reports per chip. No year given.',
  alt: `Bar chart: NIO’s NX9031 ${formatClaim(nio)}, Qualcomm’s 8797 ${formatClaim(qualcomm)} per chip; XPeng’s Turing is given as ${turing.inWords} that of mainstream chips, without a base, and has no bar.`,
  section: '2.3',
  note: 'The paper does not say who measured what, and the figures are not like for like. “Current mainstream chips”, which XPeng’s is compared with, have no value. The value for Qualcomm’s chip comes from section 3.2.',
  control: {
    legend: 'Count Qualcomm’s chips',
    views: [
      {
        id: 'each',
        label: 'one by one',
        title: 'The computing power given for three chips does not compare',
        says: `Chip by chip, as the paper gives it: NIO’s may exceed what Qualcomm’s delivers, and of XPeng’s no more is known than a multiple.`,
        panels: [draw(one)],
      },
      {
        id: 'together',
        label: `both together`,
        title: 'Two Qualcomm chips added up still do not settle which is first',
        alt: `Bar chart: NIO’s NX9031 ${formatClaim(nio)}, with an open end; two of Qualcomm’s 8797 added up ${formatClaim(both)}; XPeng’s Turing has no bar.`,
        says: `Added up, the two chips come to ${formatClaim(both)}. Since NIO’s value has no upper end, even that does not say which is the more powerful.`,
        assumes:
          'The power of two chips adds up without loss. The paper gives that of one and does not say so.',
        panels: [draw(together, [{ claim: both.id, at: numberOf(qualcomm) }])],
      },
    ],
  },
  table: {
    columns: ['Chip', 'Computing power', 'Process', 'Also stated'],
    rows: [
      ['NIO Shenji NX9031', { claim: nio.id }, { claim: 'nx9031-node' }, { claim: 'nx9031-transistors' }],
      ['… level of driving that it enables', { claim: 'nx9031-level' }, '—', '—'],
      ['Qualcomm 8797', { claim: qualcomm.id }, '—', { claim: 'qc8797-count' }],
      ['… both chips added up', { claim: both.id }, '—', '—'],
      ['Qualcomm 8650', '—', { claim: 'qc8650-node' }, '—'],
      ['XPeng Turing', { claim: turing.id }, '—', { claim: 'turing-parameters' }],
    ],
  },
});
