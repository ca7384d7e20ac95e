import { strandChart } from '../../components/charts/strandChart.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { sources } from '../../data/sources.ts';
import { chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { formatPeriod } from '../../lib/format/formatDate.ts';
import { numberWord } from '../../lib/format/formatNumber.ts';
import type { Panel } from '../../lib/schema/figure.ts';
import type { Source } from '../../lib/schema/source.ts';

/** The claim whose source is dated in the very year that it speaks of. */
const penetration = claims['nev-penetration-2024'];
const year = Number(penetration.period);
const report = sources['catarc-2024'];

/** The older works of theory stand apart, on a scale of their own. */
const recentFrom = 2019;

const all = Object.values<Source>(sources);
const dateOf = ({ csl }: Source) => csl.issued?.['date-parts'][0];
const yearOf = (source: Source) => dateOf(source)?.[0];
const kindOf = ({ kind }: Source) => kind.replaceAll('-', ' ');
const roleOf = ({ role }: Source) => role.replaceAll('-', ' ');
const undated = all.filter((source) => yearOf(source) === undefined);
const earlier = all.filter((source) => (yearOf(source) ?? recentFrom) < recentFrom);
const recent = all.filter((source) => !undated.includes(source) && !earlier.includes(source));
const sinceYear = all.filter((source) => (yearOf(source) ?? 0) >= year);
const broken = all.filter(({ urlProblem }) => urlProblem);
const twice = all.filter(({ sameAs }) => sameAs).length / 2;
const kinds = [...new Set([...recent, ...undated].map(kindOf))];

/** In years; where only the year is printed, its middle. */
const timeOf = (source: Source) => {
  const [of, month, day = 15] = dateOf(source) ?? [];
  if (of === undefined) return undefined;
  return month === undefined ? of + 0.5 : of + (month - 1 + day / 31) / 12;
};

/** The line that a source stands on: its kind, or how the paper gives it. */
type LineOf = (source: Source) => string;

const rowOf = (source: Source, lineOf: LineOf) => ({
  time: timeOf(source),
  loose: (dateOf(source)?.length ?? 0) < 2,
  strand: lineOf(source),
  label: '',
  noted: source.urlProblem !== undefined,
  colour: source.urlProblem ? ink.focus : ink.mark,
  href: `source:${source.id}`,
  spoken: `${source.short}, ${lineOf(source)}${source.urlProblem ? ', address leads to no article' : ''}`,
});
const linesOf = (all: readonly Source[], lineOf: LineOf) => [...new Set(all.map(lineOf))];

/** The recent and the undated sources, and under them the older ones on a scale of their own. */
function panels(lineOf: LineOf, step = 48): readonly [Panel, Panel] {
  const upper = [...recent, ...undated];
  return [
    {
      title: `${recent.length} recent sources and ${undated.length} without a date`,
      draw: (size) =>
        strandChart(
          upper.map((source) => rowOf(source, lineOf)),
          {
            ...size,
            strands: linesOf(upper, lineOf),
            domain: [recentFrom, size.narrow ? 2027.5 : 2027],
            ticks: size.narrow ? [2019, 2021, 2023, 2025] : [2019, 2020, 2021, 2022, 2023, 2024, 2025],
            step,
            undated: { from: 2026, label: 'no date' },
            spans: [
              {
                ...chartRow(penetration),
                from: year,
                to: year + 1,
                strand: lineOf(report),
                label: `${size.narrow ? '' : `${penetration.measure} of `}${formatClaim(penetration)} is given for ${formatPeriod(penetration.period)}`,
                spoken: `${penetration.subject}, ${formatClaim(penetration, { form: 'spoken' })}, ${penetration.measure}, ${penetration.period}; its source is dated ${yearOf(report)}`,
              },
            ],
          },
        ),
    },
    {
      title: `${earlier.length} older works, on a longer scale`,
      draw: (size) =>
        strandChart(
          earlier.map((source) => rowOf(source, lineOf)),
          {
            ...size,
            strands: linesOf(earlier, lineOf),
            domain: [1950, 2010],
            ticks: size.narrow ? [1950, 1970, 1990] : [1950, 1960, 1970, 1980, 1990, 2000],
            step: 48,
          },
        ),
    },
  ];
}

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);
const footnotes = all.filter(({ role }) => role === 'footnote');
const brokenNotes = broken.filter(({ role }) => role === 'footnote');

/** When every source was published, by what kind of source it is, or by how the paper gives it. */
export default parseFigure({
  id: 'source-timeline',
  title: `Of ${all.length} sources ${sinceYear.length} are dated ${formatPeriod(penetration.period)} or later`,
  subtitle: `Every source that the paper gives, by its printed date. Each dot leads to its source; hollow are the ${broken.length} whose address leads to no article.`,
  alt: `Dots on two time axes, one line for each of ${kinds.length} kinds of source, older works below; ${undated.length} sources without a date stand in a column of their own. Hollow dots have an address that cannot be followed to an article.`,
  section: '0',
  inText: false,
  note: `Hollow: the printed address leads to no article. Where only a year is printed the dot stands about its middle. The bar marks the year that ${formatClaim(penetration)} is given for; its source, a report dated ${yearOf(report)}, can hardly hold a figure for the whole of it. ${numberWord(twice)?.replace(/^./, (letter) => letter.toUpperCase()) ?? twice} publications are given twice and counted twice.`,
  lead: 0,
  control: {
    legend: 'One line for each',
    views: [
      {
        id: 'kind',
        label: 'kind of source',
        says: `Every address that leads to no article is of the kind “${list(linesOf(broken, kindOf))}”; every older work is “${list(linesOf(earlier, kindOf))}”.`,
        panels: panels(kindOf),
      },
      {
        id: 'role',
        label: 'way the paper gives it',
        says: `Of the ${footnotes.length} footnotes ${brokenNotes.length} have an address that leads to no article. Every work from before ${recentFrom} is given as “${list(linesOf(earlier, roleOf))}”.`,
        panels: panels(roleOf, 66),
      },
    ],
  },
  table: {
    columns: ['Source', 'Kind', 'How the paper gives it', 'Address'],
    rows: [
      ...[...recent, ...undated, ...earlier].map((source) => [
        { source: source.id },
        kindOf(source),
        roleOf(source),
        source.urlProblem ? 'leads to no article' : source.urlAsPrinted ? 'well formed' : 'none printed',
      ]),
      [{ claim: penetration.id }, 'value', `given for ${formatPeriod(penetration.period)}`, '—'],
    ],
  },
});
