import { strandChart } from '../../components/charts/strandChart.ts';
import { ink } from '../../components/charts/theme.ts';
import { sources } from '../../data/sources.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { Source } from '../../lib/records/source.ts';

const all = Object.values<Source>(sources);
const yearOf = ({ csl }: Source) => csl.issued?.['date-parts'][0][0];
const kindOf = ({ kind }: Source) => kind.replaceAll('-', ' ');
const recent = all.filter((source) => (yearOf(source) ?? 0) >= 2019);
const undated = all.filter((source) => yearOf(source) === undefined);
const earlier = all.filter((source) => (yearOf(source) ?? 2019) < 2019);
const kinds = [...new Set(recent.map(kindOf))];
const broken = all.filter(({ urlProblem }) => urlProblem);
const time = (source: Source) => {
  const [year = 0, month = 7] = source.csl.issued?.['date-parts'][0] ?? [];
  return year + (month - 0.5) / 12;
};

/** When the sources of the present were published, by what kind of source they are. */
export default defineFigure({
  id: 'source-timeline',
  title: `The evidence is young: of ${all.length} sources ${recent.length} are recent, and ${broken.length} have an address that leads nowhere`,
  subtitle:
    'Footnotes, named reports and recent references by date of publication, as printed, and kind of source.',
  alt: `Dots on a time axis, one line for each of ${kinds.length} kinds of source. Hollow dots have an address that cannot lead to an article.`,
  section: '0',
  inText: false,
  claims: [],
  note: `Hollow: the printed address leads to an account, not to an article. Where only a year is printed the dot stands in its middle. Not drawn: ${undated.length} sources without a date and ${earlier.length} works of theory, which figure “theory-line” shows.`,
  panels: [
    {
      draw: (size) =>
        strandChart(
          recent.map((source) => ({
            time: time(source),
            strand: kindOf(source),
            label: '',
            hollow: source.urlProblem !== undefined,
            colour: source.role === 'footnote' ? ink.focus : ink.mark,
            href: `source:${source.id}`,
            spoken: `${source.short}, ${kindOf(source)}${source.urlProblem ? ', address broken' : ''}`,
          })),
          {
            ...size,
            strands: kinds,
            domain: [2019, 2026],
            ticks: size.narrow ? [2019, 2021, 2023, 2025] : [2019, 2020, 2021, 2022, 2023, 2024, 2025],
            step: 46,
          },
        ),
    },
  ],
  table: {
    columns: ['Source', 'Kind', 'How the paper gives it', 'Address'],
    rows: [...recent, ...undated].map((source) => [
      { source: source.id },
      kindOf(source),
      source.role.replaceAll('-', ' '),
      source.urlProblem ? 'broken' : source.urlAsPrinted ? 'well formed' : 'none printed',
    ]),
  },
});
