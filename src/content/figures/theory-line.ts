import { strandChart } from '#engine/components/charts/strandChart.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import type { Citation } from '#engine/lib/schema/citation.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { citations } from '../../data/citations.ts';
import { claims } from '../../data/claims.ts';

const stokes = citations['stokes-1997'];
const inSection1 = Object.values<Citation>(citations).filter(({ strand }) => strand);
const works = [...inSection1, stokes];
const strandOf = ({ strand }: Citation) => strand ?? 'types of research';
const strands = [...new Set(works.map(strandOf))];
const schumpeter = claims['schumpeter-theory-year'];

/** A line of the drawing: a strand, or a run of works in time that stand in one strand. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly works: readonly Citation[];
}

const byStrand: readonly Line[] = strands.map((name) => ({
  id: name,
  name,
  works: works.filter((work) => strandOf(work) === name),
}));

const sorted = works.toSorted((a, b) => Number(a.year) - Number(b.year));
const starts = sorted.flatMap((work, index) => {
  const before = sorted[index - 1];
  return before && strandOf(before) === strandOf(work) ? [] : [{ work, index }];
});
const inTime: readonly Line[] = starts.map(({ work, index }, run) => ({
  id: work.id,
  name: strandOf(work),
  works: sorted.slice(index, starts[run + 1]?.index),
}));

/** Two works that the paper tells in the other order than that of their years. */
const sooner = citations['edquist-2001'];
const later = citations['chesbrough-2003'];

const workRow = ({ year, note, source }: Citation) => ({
  time: Number(year),
  noted: note !== undefined,
  href: `source:${source}`,
});

/** Strands of section 1 follow each other; what is told elsewhere stands last and is not joined. */
const draw = (lines: readonly Line[], size: ChartSize, joined: number) =>
  strandChart(
    lines.flatMap(({ id, name, works: onLine }) =>
      onLine.map((work) => ({
        ...(work === works[0] ? chartRow(schumpeter) : workRow(work)),
        strand: id,
        label: `${work.names} ${work.year}`,
        spoken: `${work.names}, ${work.year}, ${name}${work.note ? ', with a note' : ''}`,
      })),
    ),
    {
      ...size,
      strands: lines.map(({ id }) => id),
      names: Object.fromEntries(lines.map(({ id, name }) => [id, name])),
      joined,
      ...(!size.narrow && { lane: 226, step: lines.length > 9 ? 34 : 42 }),
      domain: size.narrow ? [1908, 2058] : [1908, 2036],
      ticks: size.narrow ? [1920, 1960, 2000] : [1920, 1940, 1960, 1980, 2000],
    },
  );

/** The works that the paper builds on, by the year that its text gives and the strand that it puts them in. */
export default parseFigure({
  id: 'theory-line',
  title: `The paper traces innovation theory from ${works[0]?.names} to ecosystems`,
  subtitle:
    'Works of theory that the paper cites, by the year that the text prints and the strand it puts them in.',
  alt: `Timeline of ${works.length} works in ${strands.length} strands, from ${works[0]?.names} ${works[0]?.year} to Chesbrough’s later book. Arrows join the strands in the order in which the paper tells them.`,
  section: '1',
  note: 'Hollow: the year or the name in the text is not that of the reference list. “North” is listed as North and Davis; Stokes is printed as if he had a co-author named after the title of his book. Schumpeter’s year is a claim of the paper, so his dot is solid; his entry in the list is a Chinese translation.',
  control: {
    legend: 'In the order of',
    views: [
      {
        id: 'paper',
        label: 'the paper’s strands',
        title: `The paper traces innovation theory from ${works[0]?.names} to ecosystems`,
        says: `As the paper tells it, strand by strand: from ${strands[0]} by way of growth, technology and institutions to ${strandOf(later)} and ${strandOf(sooner)}.`,
        panels: [{ draw: (size) => draw(byStrand, size, byStrand.length - 1) }],
      },
      {
        id: 'time',
        label: 'time',
        title: 'By year, the strands that the paper follows take turns',
        alt: `The same ${works.length} works in the order of their years, on ${inTime.length} lines: each line is a run of works of one strand, and an arrow leads on to the next.`,
        says: `By year the strands take turns: ${sooner.names} (${sooner.year}), on ${strandOf(sooner)}, came before ${later.names} (${later.year}), on ${strandOf(later)}, whom the paper tells first.`,
        panels: [{ draw: (size) => draw(inTime, size, inTime.length) }],
      },
    ],
  },
  table: {
    columns: ['Author', 'Year in the text', 'Strand', 'Entry in the list'],
    rows: works.map((work, index) => [
      work.names,
      index === 0 ? { claim: schumpeter.id } : `${work.year}`,
      strandOf(work),
      { source: work.source },
    ]),
  },
});
