import { barChart } from '../../components/charts/barChart.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { printClaim } from '../../lib/printClaim.ts';

const nio = claims['nx9031-compute'];
const qualcomm = claims['qc8797-compute'];
const turing = claims['turing-ratio'];
const node = claims['nx9031-node'];
const transistors = claims['nx9031-transistors'];
const count = claims['qc8797-count'];
const parameters = claims['turing-parameters'];

/** At 360 pixels the names alone; beside them, where there is room, what else the paper says of the chip. */
const rows = (narrow: boolean) => {
  const and = (more: string) => (narrow ? '' : `: ${more}`);
  return [
    chartRow(nio, `NIO Shenji NX9031${and(`${printClaim(node)}, ${printClaim(transistors)}`)}`),
    chartRow(qualcomm, `Qualcomm 8797, each chip of a ${count.inWords} solution`),
    {
      ...chartRow(turing, `XPeng Turing${and(`runs a model of ${printClaim(parameters)}`)}`),
      printed: `${turing.inWords} “mainstream chips”: no base`,
    },
  ];
};

/** What three makers say of their chips: a possibility, a value and a multiple without base. */
export default defineFigure({
  id: 'compute',
  title: 'Three makers’ chips, three kinds of claim: a possibility, a value, and a multiple without a base',
  subtitle:
    'Computing power per chip in TOPS (tera-operations per second), as the paper reports it. No year given.',
  alt: `Bar chart: NIO’s NX9031 ${printClaim(nio)}, Qualcomm’s 8797 ${printClaim(qualcomm)} per chip; XPeng’s Turing is given as ${turing.inWords} that of mainstream chips, without a base, and has no bar.`,
  section: '2.3',
  claims: [
    nio.id,
    qualcomm.id,
    turing.id,
    'qc8797-count',
    'nx9031-node',
    'qc8650-node',
    'nx9031-transistors',
    'turing-parameters',
    'nx9031-level',
  ],
  note: 'These are the makers’ own figures and not like for like. The value for Qualcomm’s chip comes from section 3.2.',
  panels: [{ draw: (size) => barChart(rows(size.narrow), { ...size, max: size.narrow ? 2800 : 1750 }) }],
  table: {
    columns: ['Chip', 'Computing power', 'Process', 'Also stated'],
    rows: [
      ['NIO Shenji NX9031', { claim: nio.id }, { claim: 'nx9031-node' }, { claim: 'nx9031-transistors' }],
      ['… level of driving that it enables', { claim: 'nx9031-level' }, '—', '—'],
      ['Qualcomm 8797', { claim: qualcomm.id }, '—', { claim: 'qc8797-count' }],
      ['Qualcomm 8650', '—', { claim: 'qc8650-node' }, '—'],
      ['XPeng Turing', { claim: turing.id }, '—', { claim: 'turing-parameters' }],
    ],
  },
});
