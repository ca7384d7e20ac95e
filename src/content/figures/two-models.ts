import { actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { sections } from '../../data/sections.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import { printClaim } from '../../lib/format/formatClaim.ts';
import type { Panel } from '../../lib/schema/figure.ts';
import { cases } from './two-models/cases.ts';
import { drawLine } from './two-models/drawLine.ts';
import { drawLoop } from './two-models/drawLoop.ts';
import { type Case, stations } from './two-models/stations.ts';

/** Where the paper speaks of the line, and where of the loop. */
const lineSection = sections['2'].number;
const loopSection = sections['3.3'].number;

const distance = claims['l3-test-distance'];
const { out, back } = stations;
const { leapmotor, seres } = cases;

const panels = (example?: Case): readonly [Panel, Panel] => [
  { title: 'A line: how knowledge used to move', draw: drawLine },
  { title: 'A loop: what wide use adds', draw: (size) => drawLoop(size, example) },
];

const reading =
  'What the paper tells of a firm belongs to the station where it stands here. The paper does not sort its examples so.';

/** What a case has at its stations, in a line. */
const inWords = (example: Case) =>
  back.map((station) => `${station.toLowerCase()}: ${example[station]?.replace('\n', ' ')}`).join('; ');

/** Two ways of thinking about innovation: a line, and a loop. */
export default defineFigure({
  id: 'two-models',
  title: 'Wide use bends the line of innovation into a loop that returns better technology and new demands',
  subtitle:
    'How knowledge moves between research and market, as the paper describes it. A drawing of the argument; nothing is measured.',
  alt: 'Two diagrams. In the first, arrows lead one way from research over the laboratory to the market. In the second, the market is followed by validation, data collection and optimisation, and an arrow leads from there back to research.',
  section: lineSection,
  note: 'The paper draws neither picture. The stations of the line are put together from its remarks on research, laboratory and market.',
  lead: 1,
  control: {
    legend: 'The loop',
    views: [
      {
        id: 'general',
        label: 'in general',
        says: 'Both drawings share their stations; the way back from the market is what makes the loop.',
        panels: panels(),
      },
      {
        id: 'leapmotor',
        label: `at ${actors.leapmotor.name}`,
        says: `Of ${actors.leapmotor.name} the paper has something to tell at every station from the market back to the optimised product.`,
        assumes: reading,
        panels: panels(leapmotor),
      },
      {
        id: 'seres',
        label: `at ${actors.seres.name}`,
        says: `At ${actors.seres.name} the data are there, ${printClaim(distance)} of test drives; what is to become of them lies ahead.`,
        assumes: reading,
        panels: panels(seres),
      },
    ],
  },
  table: {
    columns: ['Model', 'Steps', 'Section'],
    rows: [
      ['Line', out.join(', then '), { section: lineSection }],
      ['Loop', `${[...out, ...back].join(', then ')}, and back to ${out[0]}`, { section: loopSection }],
      [
        `Loop at ${actors.leapmotor.name}`,
        `${out[2]}: ${leapmotor.Market.replace('\n', ' ')}; ${inWords(leapmotor)}`,
        { section: loopSection },
      ],
      [`Loop at ${actors.seres.name}`, inWords(seres), { section: loopSection }],
      [`… test drives of ${actors.seres.name}`, { claim: distance.id }, { section: loopSection }],
    ],
  },
});
