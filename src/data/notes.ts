import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { type NoteInput, note } from '#engine/lib/schema/note.ts';
import type { ClaimId } from './claims.ts';
import type { IndependentSourceId } from './independentSources.ts';

const date = '2026-11-23';
/** Of the notes that were written anew. */
const anew = '2026-11-28';
/** Of those that rest on independent pages. */
const compared = '2026-11-29';

const written = {
  'forces-and-mechanisms': {
    title: 'Three forces, four subsections',
    says: 'The abstract counts three forces, with policy and market in one of them. Section 4 opens in the same way and then gives policy and market a subsection each, so that it has four; how many mechanisms there are it does not say.',
    paragraph: '0-1',
    against: ['4-1', '4.1-1', '4.2-1'],
    claims: ['forces-count'],
    date: anew,
  },
  'years-compared': {
    title: 'Different years side by side',
    says: 'China’s {rd-intensity-cn-2024} is the preliminary value of 2024; the {rd-intensity-eu} of the European Union is of 2022, and that of the OECD is older than 2024 too. The paper dates neither.',
    paragraph: '1-2',
    claims: ['rd-intensity-cn-2024', 'rd-intensity-eu', 'rd-intensity-oecd'],
    date,
  },
  'four-scenarios': {
    title: 'Four scenarios, three subsections',
    says: 'The section speaks of several scenarios and lists four; the count is ours. Its first subsection takes powertrain and green technology together, so there are three.',
    paragraph: '2-3',
    against: ['2.1-1', '2.2-1', '2.3-1'],
    claims: ['scenarios-count'],
    date: anew,
  },
  'mass-production': {
    title: 'Mass production or prototype',
    says: 'Here mass production of solid-state batteries is among what drives the sector into a new phase. Section 2.1 calls CATL’s battery a prototype, names problems that researchers are still overcoming, and has the industrialisation of such batteries poised.',
    paragraph: '2-3',
    against: ['2.1-2'],
    claims: ['ssb-production-stage', 'ssb-density-catl'],
    date: anew,
  },
  'capacity-or-density': {
    title: 'A capacity in watt-hours per kilogram',
    says: 'What the paper calls capacity is energy density, as the unit of {ssb-density-catl} shows.',
    paragraph: '2.1-2',
    claims: ['ssb-density-catl'],
    date,
  },
  'two-reports': {
    title: 'One report for one sentence, another for the next',
    says: 'The share of hydrogen capacity seems to rest on the National Energy Administration’s report. For vehicles the paper turns to a market report with {fcv-stock-cn-2024}, although the Administration’s own count is {nea-fuel-cell-2024}.',
    paragraph: '2.1-3',
    claims: ['h2-capacity-share-cn-2024', 'fcv-stock-cn-2024'],
    date,
  },
  'which-plant': {
    title: 'Plants of one maker',
    says: 'Full automation of key processes is reported of two other plants of SERES, the Super Factory and an earlier one in Liangjiang. The paper names no plant here; the figures of section 3.3 are given for the Phoenix factory.',
    paragraph: '2.2-2',
    against: ['3.3-2'],
    claims: ['seres-automation'],
    date: anew,
  },
  'chip-tense': {
    title: 'A chip in the tense of 2024',
    says: 'The paper describes the chip as taped out, and says what it may do, as was right in July 2024. When the paper appeared it had been in a production car since {et9-deliveries}.',
    paragraph: '2.3-2',
    claims: ['nx9031-compute', 'nx9031-level'],
    date: anew,
  },
  'one-chip-or-two': {
    title: 'One chip asked for, two delivered',
    says: 'The maker asked for a single chip; the answer that the paper reports has {qc8797-count}.',
    paragraph: '3.2-3',
    claims: ['leapmotor-chip-request', 'qc8797-count'],
    date,
  },
  'clover-chips': {
    title: '“Clover” in its maker’s words',
    says: 'In its release of July 2023 Leapmotor calls the architecture its own and has in it a single system-on-chip and a single microcontroller, which serve cockpit and driving and more in one central unit. That is what the paper describes.',
    paragraph: '3.2-3',
    against: ['3.3-2'],
    sources: ['leapmotor-clover-2023'],
    date: compared,
  },
  'magic-cube': {
    title: 'A platform for three kinds of drive',
    says: 'The district in which the plant stands confirms that “Magic Cube” carries all three kinds of drive. That the plant’s results show it to be reliable is the paper’s word alone.',
    paragraph: '3.3-2',
    sources: ['shapingba-2024'],
    date: compared,
  },
  'policy-and-rise': {
    title: 'A year’s value from a report of that year',
    says: 'The value for {nev-penetration-year-end} rests on a report dated {nev-penetration-year-end} itself, which can hardly hold the whole year.',
    paragraph: '4.1-1',
    claims: ['nev-penetration-2024', 'nev-penetration-year-end'],
    date: anew,
  },
  'huawei-partners': {
    title: 'Partners of two kinds',
    says: 'BAIC and Changan are named as partners beside two ways of working with Huawei. Which of them works in which way the sentence does not say; by press reports BAIC is a member of HIMA and Changan is not. SERES, which the paper names most often of all carmakers, is not among the partners named, though it was HIMA’s first.',
    paragraph: '4.3-1',
    sources: ['ichongqing-hima-2025', 'caixin-hima-2025'],
    date: compared,
  },
  'consortium-not-found': {
    title: 'A consortium that was not found',
    says: 'No page was found on a consortium led by the China Society of Automotive Engineers. The platform for solid-state batteries that the press reported at the beginning of 2024 was set up by the government. Whether the paper means that one it does not say.',
    paragraph: '4.3-1',
    sources: ['ev-a2z-casip-2024'],
    date: compared,
  },
  'share-without-year': {
    title: 'A share without its year',
    says: 'The {battery-share-cn-2024} of section 2.1 has a year and a footnote; the {catl-share}, probably of the same release, has neither.',
    paragraph: '5.1-1',
    against: ['2.1-1'],
    claims: ['catl-share', 'battery-share-cn-2024'],
    date: anew,
  },
  'strong-and-unsourced': {
    title: 'Strong statements without a source',
    says: 'The paper gives no source for the shares of listed companies here, nor elsewhere for BYD’s opening of its battery standards, for the laboratory of Chongqing University and Changan, for Volkswagen, for Mind GPT or for the funds of Changzhou and Chongqing.',
    paragraph: '4.4-1',
    claims: ['pevc-star-bse', 'pevc-chinext', 'cqu-changan-l4'],
    date,
  },
  'two-funds': {
    title: 'What others say of the funds',
    says: 'A filing of SERES has the Chongqing fund as part-owner of the company behind the super factory, and the fund’s owner says that it helped to pay for the firm’s plants; of battery R&D neither speaks. That Changzhou has a fund of funds for new energy is confirmed; its part in hydrogen was not seen.',
    paragraph: '4.4-1',
    sources: ['seres-filing-2025', 'yufu-2025', 'changzhou-2024', 'jiangsu-tv-2024'],
    date: compared,
  },
} as const satisfies Record<string, NoteInput<ClaimId, IndependentSourceId>>;

/** Where the paper does not agree with itself, or leaves something open: the editor's remarks, each at its paragraph. */
export const notes = parseRecords<keyof typeof written, typeof note>('note', note, written as never);
