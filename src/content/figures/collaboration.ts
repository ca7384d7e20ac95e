import { actors } from '../../data/actors.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import { printClaim } from '../../lib/format/formatClaim.ts';
import { numberWord } from '../../lib/format/formatNumber.ts';
import { drawCount } from './collaboration/drawCount.ts';
import { drawNetwork } from './collaboration/drawNetwork.ts';
import { network } from './collaboration/network.ts';

const { model, partners, unnamed, share, lead, named, roles } = network;
const { name } = actors[lead];
const count = printClaim(partners, { form: 'prose' });
const namedCount = numberWord(named.length);

/** The network of SERES as the paper describes it: its form, its leader, the partners that it names. */
export default defineFigure({
  id: 'collaboration',
  title: `Of the ${count} parts makers that work with ${name}, the paper names ${namedCount}`,
  subtitle: `The supplier network of ${name} in Sichuan and Chongqing, which the paper calls a “${printClaim(model)}” model. No year is given.`,
  alt: `Diagram of a network. ${name} leads; lines run to ${namedCount} named partners and on to others, ${count} in all, which are not drawn because they are not named.`,
  section: '3.2',
  note: 'The paper does not say which of the partners is the core supplier, so none is marked as such, and none is told apart as a supporting firm.',
  control: {
    legend: 'Show the partners',
    views: [
      {
        id: 'network',
        label: 'as a network',
        says: `${name} leads; ${namedCount} partners have a name and a field of work, the others have neither.`,
        panels: [{ draw: drawNetwork }],
      },
      {
        id: 'count',
        label: 'one by one',
        says: `One disc is one partner: ${namedCount} of ${count} have a name, which is ${printClaim(share)}.`,
        panels: [{ draw: drawCount }],
      },
    ],
  },
  table: {
    columns: ['Who', 'Part in the network'],
    rows: [
      [{ actor: lead }, roles[0]],
      ...named.map(({ id, field }) => [{ actor: id }, `partner for ${field}`] as const),
      ['All partners', { claim: partners.id }],
      ['Partners that are not named', { claim: unnamed.id }],
      ['Share of partners that are named', { claim: share.id }],
      ['Form', { claim: model.id }],
    ],
  },
});
