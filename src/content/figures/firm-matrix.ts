import { matrix } from '../../components/charts/matrix.ts';
import { actors } from '../../data/actors.ts';
import { type SectionNumber, sectionNumbers, sections } from '../../data/sections.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { numberWord } from '../../lib/numberWord.ts';
import type { Actor } from '../../lib/records/actor.ts';
import { sectionOf } from '../../lib/sectionOf.ts';

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

const marks = firms.flatMap((firm) =>
  firm.paragraphs.map((paragraph) => ({
    column: sectionOf(paragraph),
    line: firm.id,
    href: `paragraph:${paragraph}`,
    spoken: `${firm.name} in section ${sectionOf(paragraph)}`,
  })),
);

/** Names of the sections over their columns; the introduction’s own column is too slim for one. */
const groupNames = Object.fromEntries(
  numbers
    .filter((number) => number.length === 1 && number !== '1')
    .map((number) => [number, sections[number].short.replace(' ', '\n')]),
);

/** Which firm stands in which section: the cases that carry the argument. */
export default defineFigure({
  id: 'firm-matrix',
  title: `${names(withCount(most))} appears in ${numberWord(most)} sections, ${names(withCount(second))} in ${numberWord(second)} each, every other firm in fewer`,
  subtitle:
    'Firms that the paper names, in the order of their first appearance. Each dot is a passage and leads to it.',
  alt: `Matrix of ${firms.length} firms and the sections of the paper, with a mark where a section names a firm; ${names(withCount(most))} has the most, ${numberWord(most)}.`,
  section: '5.1',
  claims: [],
  note: 'Firms that first appear in the same paragraph are ordered by the number of their sections. Plants and alliances are not shown apart: they stand in passages that name their firm.',
  panels: [
    {
      draw: (size) =>
        matrix(marks, {
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
          lines: firms.map((firm) => ({
            id: firm.id,
            label: size.narrow ? (firm.short ?? firm.name) : firm.name,
            focus: withCount(most).includes(firm),
            href: `actor:${firm.id}`,
            spoken: firm.name,
          })),
          labelWidth: size.narrow ? 80 : 200,
          headHeight: size.narrow ? 28 : 58,
          ...(!size.narrow && { groupNames }),
          groupGap: size.narrow ? 6 : 8,
          pitch: 15,
          join: true,
          totals: size.narrow ? 'Firms' : 'Firms named',
        }),
    },
  ],
  table: {
    columns: ['Firm', 'Sections', 'Passages'],
    rows: firms.map((firm) => [
      { actor: firm.id },
      sectionsOf(firm)
        .map((number) => `${number}`)
        .join(', '),
      String(firm.paragraphs.length),
    ]),
  },
});
