import { matrix } from '#engine/components/charts/matrix.ts';
import { sectionOf } from '#engine/lib/edition/outline.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { numberWord } from '#engine/lib/format/formatNumber.ts';
import type { Actor } from '#engine/lib/schema/actor.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { namingParts } from '../../data/namingParts.ts';
import { type SectionNumber, sectionNumbers, sections } from '../../data/sections.ts';

/** The paper’s paragraphs in its order. */
const order: readonly string[] = sectionNumbers.flatMap((number) => sections[number].paragraphs);
const firstPlace = ({ paragraphs: [first = ''] }: Actor) => order.indexOf(first);
const sectionsOf = ({ paragraphs }: Actor) => [...new Set(paragraphs.map(sectionOf))];

const firms = Object.values<Actor>(actors)
  .filter(({ kind }) => kind === 'firm')
  .sort((a, b) => firstPlace(a) - firstPlace(b) || sectionsOf(b).length - sectionsOf(a).length);
const namesAFirm = (number: SectionNumber) => firms.some((firm) => sectionsOf(firm).includes(number));
const numbers = sectionNumbers.filter((number) => number !== '0');

const counts = [...new Set(firms.map((firm) => sectionsOf(firm).length))].sort((a, b) => b - a);
const [most = 0, second = 0] = counts;
const withCount = (count: number) => firms.filter((firm) => sectionsOf(firm).length === count);
const names = (all: readonly Actor[]) => new Intl.ListFormat('en-GB').format(all.map(({ name }) => name));

/** What the paper says of a firm in figures, by paragraph. */
const stated = Object.values<Claim>(claims).filter(({ status }) => status === 'as-stated');
const numbersOf = (firm: Actor) => stated.filter(({ actors: about }) => about.includes(firm.id));
const hasNumber = (firm: Actor, paragraph: string) =>
  numbersOf(firm).some((claim) => claim.paragraph === paragraph);
const numbered = firms.filter((firm) => numbersOf(firm).length > 0);
const passages = (all: readonly Actor[]) =>
  all.flatMap((firm) => firm.paragraphs.map((paragraph) => ({ firm, paragraph })));
const inFigures = passages(firms).filter(({ firm, paragraph }) => hasNumber(firm, paragraph));

const byPassages = firms.toSorted((a, b) => b.paragraphs.length - a.paragraphs.length);
const single = firms.filter(({ paragraphs }) => paragraphs.length === 1);

/** The paragraph, or the part of it, that names a firm. */
function placeOf({ id }: Actor, paragraph: string): string {
  const part = namingParts[`${paragraph} ${id}`] ?? namingParts[paragraph];
  return part ? `${paragraph}-${part}` : paragraph;
}

/** A mark for each passage; with `figures`, empty where the paper gives no figure of the firm there. */
const marks = (all: readonly Actor[], figures = false) =>
  passages(all).map(({ firm, paragraph }) => ({
    column: sectionOf(paragraph),
    line: firm.id,
    empty: figures && !hasNumber(firm, paragraph),
    href: `paragraph:${placeOf(firm, paragraph)}`,
    spoken: `${firm.name} in section ${sectionOf(paragraph)}${figures ? `, ${hasNumber(firm, paragraph) ? 'with' : 'without'} a figure` : ''}`,
  }));

/** Names of the sections over their columns, short enough for them; the introduction’s own column is too slim for one. */
const groupNames = { 2: 'Technology', 3: 'Industry', 4: 'Institutions', 5: 'Advice' };

const draw = (lines: readonly Actor[], rows: ReturnType<typeof marks>, size: ChartSize) =>
  matrix(rows, {
    ...size,
    columns: numbers
      .filter((number) => !size.narrow || namesAFirm(number))
      .map((number) => ({
        id: number,
        label: number,
        group: number.slice(0, 1),
        href: `section:${number}`,
        spoken: `Section ${number}, ${sections[number].short}`,
      })),
    lines: lines.map((firm) => ({
      id: firm.id,
      label: size.narrow ? (firm.short ?? firm.name) : firm.name,
      focus: withCount(most).includes(firm),
      href: `actor:${firm.id}`,
      spoken: firm.name,
    })),
    labelWidth: size.narrow ? 80 : 200,
    headHeight: size.narrow ? 28 : 44,
    ...(!size.narrow && { groupNames }),
    groupGap: size.narrow ? 6 : 8,
    pitch: 15,
    join: true,
    totals: size.narrow ? 'Firms' : 'Firms named',
  });

/** Which firm stands in which section: the cases that carry the argument. */
export default parseFigure({
  id: 'firm-matrix',
  title: `${names(withCount(most))} appears in ${numberWord(most)} subsections, more than any other firm`,
  subtitle:
    'Firms that the paper names, and the subsections that name them. Each dot is a passage and leads to the words that name the firm.',
  alt: `Matrix of ${firms.length} firms and the sections of the paper, with a mark where a section names a firm; ${names(withCount(most))} has the most, ${numberWord(most)}.`,
  section: '5.1',
  note: `Next come ${names(withCount(second))}, with ${numberWord(second)} each. In the first order, firms that appear in the same paragraph are ordered by the number of their sections. Plants and alliances are not shown apart: they stand in passages that name their firm.`,
  control: {
    legend: 'Firms',
    views: [
      {
        id: 'appearance',
        label: 'as they appear',
        title: `${names(withCount(most))} appears in ${numberWord(most)} subsections, more than any other firm`,
        says: `From the first named to the last: ${numberWord(firms.length) ?? firms.length} firms in ${passages(firms).length} passages.`,
        panels: [{ draw: (size) => draw(firms, marks(firms), size) }],
      },
      {
        id: 'passages',
        label: 'most passages first',
        title:
          `${numberWord(single.length) ?? single.length} of ${numberWord(firms.length) ?? firms.length} firms appear in one passage alone`.replace(
            /^./,
            (first) => first.toUpperCase(),
          ),
        alt: `The same matrix with the firms in the order of their passages: ${names(byPassages.slice(0, 1))} on top, those with a single passage below.`,
        says: `${names(byPassages.slice(0, 1))} leads with ${numberWord(byPassages[0]?.paragraphs.length ?? 0)} passages; ${numberWord(single.length) ?? single.length} of the ${numberWord(firms.length) ?? firms.length} firms have a single one.`,
        panels: [{ draw: (size) => draw(byPassages, marks(byPassages), size) }],
      },
      {
        id: 'figures',
        label: 'where figures are given',
        title: `${inFigures.length} of ${passages(firms).length} passages on firms give a figure`,
        subtitle:
          'Firms that the paper names, and the subsections that name them. Filled: the passage gives a figure, a level or a rank of the firm.',
        alt: `The same matrix; a mark is filled where the passage gives a figure of the firm, in ${inFigures.length} places, and empty in the others.`,
        says: `Filled: a passage with a figure, a level or a rank that concerns the firm. There are ${inFigures.length} among the ${passages(firms).length}; ${numberWord(numbered.length) ?? numbered.length} of the ${numberWord(firms.length) ?? firms.length} firms have at least one.`,
        panels: [{ draw: (size) => draw(firms, marks(firms, true), size) }],
      },
    ],
  },
  table: {
    columns: ['Firm', 'Sections', 'Passages', 'with a figure of it'],
    rows: firms.map((firm) => [
      { actor: firm.id },
      sectionsOf(firm)
        .map((number) => `§${number}`)
        .join(', '),
      String(firm.paragraphs.length),
      String(firm.paragraphs.filter((paragraph) => hasNumber(firm, paragraph)).length),
    ]),
  },
});
