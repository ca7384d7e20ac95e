import { type Bin, unitHistogram } from '#engine/components/charts/unitHistogram.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { formatPeriod } from '#engine/lib/format/formatDate.ts';
import { numberWord } from '#engine/lib/format/formatNumber.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import type { Source } from '#engine/lib/schema/source.ts';
import { claims } from '../../data/claims.ts';
import { sources } from '../../data/sources.ts';

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
/** Sources in the order of their dates; what is dated to the year only stands after what is dated in it. */
const place = (source: Source) => {
  const [of = 9999, month = 13, day = 32] = dateOf(source) ?? [];
  return of * 1e4 + month * 100 + day;
};
const inTime = all.toSorted((a, b) => place(a) - place(b));

/** What a source is counted in: its kind, how the paper gives it, or its time. */
type BinOf = (source: Source) => string;

const unitOf = (source: Source, binOf: BinOf) => ({
  bin: binOf(source),
  noted: source.urlProblem !== undefined,
  href: `source:${source.id}`,
  spoken: [
    source.short,
    String(yearOf(source) ?? 'no date'),
    kindOf(source),
    roleOf(source),
    ...(source.urlProblem ? ['address leads to no article'] : []),
  ].join(', '),
});

const binsOf = (binOf: BinOf): Bin[] => {
  const size = (bin: string) => all.filter((source) => binOf(source) === bin).length;
  return [...new Set(inTime.map(binOf))].sort((a, b) => size(b) - size(a)).map((id) => ({ id, label: id }));
};

/** Sources before the recent ones stand by decade. */
const decade = (of: number) => `${Math.floor(of / 10) * 10}s`;
const timeOf: BinOf = (source) => {
  const of = yearOf(source);
  if (of === undefined) return 'no date';
  return of < recentFrom ? decade(of) : String(of);
};
const from = Math.floor(Math.min(...earlier.map((source) => yearOf(source) ?? recentFrom)) / 10);
const to = Math.floor(Math.max(...earlier.map((source) => yearOf(source) ?? 0)) / 10);
const last = Math.max(...recent.map((source) => yearOf(source) ?? 0));
const decades = Array.from({ length: to - from + 1 }, (_, index) => decade((from + index) * 10));
const years = Array.from({ length: last - recentFrom + 1 }, (_, index) => String(recentFrom + index));

/** Decades, then years, then what has no date; the narrow drawing shortens their names. */
const timeBins = (narrow: boolean): Bin[] => [
  ...decades.map((id) => ({ id, label: narrow ? id.slice(2) : id })),
  ...years.map((id, index) => ({ id, label: narrow && index % 3 > 0 ? '' : id, apart: index === 0 })),
  { id: 'no date', label: narrow ? 'no\ndate' : 'no date', apart: true },
];

const drawTime = (size: ChartSize) =>
  unitHistogram(
    inTime.map((source) => unitOf(source, timeOf)),
    {
      ...size,
      direction: 'up',
      bins: timeBins(size.narrow),
      remark: {
        bin: String(year),
        row: {
          ...chartRow(penetration),
          spoken: `${penetration.subject}, ${formatClaim(penetration, { form: 'spoken' })}, ${penetration.measure}, ${penetration.period}; its source is dated ${yearOf(report)}`,
        },
        text: `the year that ${formatClaim(penetration)} ${size.narrow ? '' : `of ${penetration.measure} `}is given for`,
      },
    },
  );

const drawBy = (binOf: BinOf) => (size: ChartSize) =>
  unitHistogram(
    inTime.map((source) => unitOf(source, binOf)),
    { ...size, direction: 'across', bins: binsOf(binOf) },
  );

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words);
const footnotes = all.filter(({ role }) => role === 'footnote');
const brokenNotes = broken.filter(({ role }) => role === 'footnote');
const namesOf = (some: readonly Source[], binOf: BinOf) => [...new Set(some.map(binOf))];
const inYear = (of: number) => recent.filter((source) => yearOf(source) === of).length;

/** When every source was published, by what kind of source it is, or by how the paper gives it. */
export default parseFigure({
  id: 'source-timeline',
  title: `Of ${all.length} sources ${sinceYear.length} are dated ${formatPeriod(penetration.period)} or later`,
  subtitle: `Every source that the paper gives, by its printed date. Each disc leads to its source; hollow are the ${broken.length} whose address leads to no article.`,
  alt: `Discs stacked over decades, then years from ${recentFrom} on, one for each of ${all.length} sources; ${inYear(last)} stand over ${last}, ${undated.length} without a date stand apart. Hollow discs have an address that leads to no article.`,
  section: '0',
  inText: false,
  note: `Hollow: the printed address leads to no article. The line marks the year that ${formatClaim(penetration)} is given for; its source, a report dated ${yearOf(report)}, can hardly hold a figure for the whole of it. ${numberWord(twice)?.replace(/^./, (letter) => letter.toUpperCase()) ?? twice} publications are given twice and counted twice.`,
  control: {
    legend: 'Count them by',
    views: [
      {
        id: 'year',
        label: 'year',
        title: `Of ${all.length} sources ${sinceYear.length} are dated ${formatPeriod(penetration.period)} or later`,
        says: `${inYear(last)} of ${all.length} are of ${last}, the year in which the paper appeared; the ${earlier.length} from before ${recentFrom} are works of theory.`,
        panels: [{ draw: drawTime }],
      },
      {
        id: 'kind',
        label: 'kind of source',
        title: `All ${broken.length} addresses that lead to no article are of one kind`,
        subtitle:
          'Every source that the paper gives, by its kind, in the order of its printed date. Hollow: the address leads to no article.',
        alt: `Discs in rows, one row for each kind of source; the hollow ones, whose address leads to no article, stand in the row “${list(namesOf(broken, kindOf))}”.`,
        says: `Every address that leads to no article is of the kind “${list(namesOf(broken, kindOf))}”; every older work is “${list(namesOf(earlier, kindOf))}”.`,
        panels: [{ draw: drawBy(kindOf) }],
      },
      {
        id: 'role',
        label: 'way the paper gives it',
        title: `${brokenNotes.length} of ${footnotes.length} footnotes have an address that leads to no article`,
        subtitle:
          'Every source that the paper gives, by where it gives it, in the order of its printed date. Hollow: the address leads to no article.',
        alt: `Discs in rows, one row for each way in which the paper gives a source; ${brokenNotes.length} of the ${footnotes.length} footnotes are hollow.`,
        says: `Of the ${footnotes.length} footnotes ${brokenNotes.length} have an address that leads to no article. Every work from before ${recentFrom} is given as “${list(namesOf(earlier, roleOf))}”.`,
        panels: [{ draw: drawBy(roleOf) }],
      },
    ],
  },
  table: {
    columns: ['Source', 'Date', 'Kind', 'How the paper gives it', 'Address'],
    rows: [
      ...[...recent, ...undated, ...earlier].map((source) => [
        { source: source.id },
        String(yearOf(source) ?? 'no date'),
        kindOf(source),
        roleOf(source),
        source.urlProblem ? 'leads to no article' : source.urlAsPrinted ? 'well formed' : 'none printed',
      ]),
      [
        { claim: penetration.id },
        formatPeriod(penetration.period),
        'value',
        `its source is dated ${yearOf(report)}`,
        '—',
      ],
    ],
  },
});
