import { locale } from '#edition/data/language.ts';
import { type Bin, unitHistogram } from '../components/charts/unitHistogram.ts';
import { chartRow } from '../lib/edition/chartRow.ts';
import { parseFigure } from '../lib/edition/parseFigures.ts';
import { formatClaim } from '../lib/format/formatClaim.ts';
import { formatPeriod } from '../lib/format/formatDate.ts';
import { formatList } from '../lib/format/formatList.ts';
import { numberWord } from '../lib/format/formatNumber.ts';
import type { Claim } from '../lib/schema/claim.ts';
import type { ChartSize, Figure, View } from '../lib/schema/figure.ts';
import type { Source } from '../lib/schema/source.ts';

/** What an edition may say of its own in the figure. */
interface TimelineOptions {
  /** The year in which the paper appeared. */
  readonly published?: number | undefined;
  /** The year from which sources stand by year; earlier ones stand by decade. The last seven years where left out. */
  readonly recentFrom?: number;
  /** What the earlier sources are: “works of theory”. */
  readonly earlierAre?: string;
  /** A claim of one year, marked at that year, with its source; what is remarkable about that stands in the note. */
  readonly marked?: { readonly claim: Claim; readonly note: string };
}

const dateOf = ({ csl }: Source) => csl.issued?.['date-parts'][0];
const yearOf = (source: Source) => dateOf(source)?.[0];
const kindOf = ({ kind }: Source) => kind.replaceAll('-', ' ');
const roleOf = ({ role }: Source) => role.replaceAll('-', ' ');
const decade = (of: number) => `${Math.floor(of / 10) * 10}s`;

/** Sources in the order of their dates; what is dated to the year only stands after what is dated in it. */
const place = (source: Source) => {
  const [of = 9999, month = 13, day = 32] = dateOf(source) ?? [];
  return of * 1e4 + month * 100 + day;
};

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

const namesOf = (some: readonly Source[], binOf: BinOf) => [...new Set(some.map(binOf))];

/** Discs in rows, one row a bin, the longest first. */
const drawBy = (inTime: readonly Source[], binOf: BinOf) => (size: ChartSize) => {
  const count = (bin: string) => inTime.filter((source) => binOf(source) === bin).length;
  return unitHistogram(
    inTime.map((source) => unitOf(source, binOf)),
    {
      ...size,
      direction: 'across',
      bins: namesOf(inTime, binOf)
        .sort((a, b) => count(b) - count(a))
        .map((id) => ({ id, label: id })),
    },
  );
};

/**
 * When every source was published, by what kind of source it is, or by how the paper gives it.
 *
 * @param sources those that the paper gives, by id
 * @returns undefined where too few are dated to stand in time
 */
export function sourceTimeline(
  sources: Readonly<Record<string, Source>>,
  { published, recentFrom: given, earlierAre, marked }: TimelineOptions = {},
): Figure<'source-timeline'> | undefined {
  const all = Object.values(sources);
  const years = all.flatMap((source) => yearOf(source) ?? []);
  if (years.length < 2) return undefined;
  const last = Math.max(...years);
  const recentFrom = given ?? last - 6;
  const undated = all.filter((source) => yearOf(source) === undefined);
  const earlier = all.filter((source) => (yearOf(source) ?? recentFrom) < recentFrom);
  const recent = all.filter((source) => !undated.includes(source) && !earlier.includes(source));
  const broken = all.filter(({ urlProblem }) => urlProblem);
  const twice = all.filter(({ sameAs }) => sameAs).length / 2;
  const inTime = all.toSorted((a, b) => place(a) - place(b));
  const inYear = (of: number) => recent.filter((source) => yearOf(source) === of).length;

  const year = marked ? Number(marked.claim.period) : last;
  const report = marked && yearOf(sources[marked.claim.sources[0] ?? ''] as Source);
  const since = years.filter((of) => of >= year).length;
  const title = marked
    ? `Of ${all.length} sources ${since} are dated ${formatPeriod(marked.claim.period)} or later`
    : `Of ${all.length} sources ${since} are dated ${last}`;
  const hollow = broken.length > 0;
  const hollowDiscs = hollow ? ' Hollow: the address leads to no article.' : '';
  const alt = `Discs stacked over ${earlier.length > 0 ? 'decades, then ' : ''}years from ${recentFrom} on, one for each of ${all.length} sources; ${inYear(last)} stand over ${last}${undated.length > 0 ? `, ${undated.length} without a date stand apart` : ''}.${hollow ? ' Hollow discs have an address that leads to no article.' : ''}`;
  const subtitle = `Every source that the paper gives, by its printed date. Each disc leads to its source${hollow ? `; hollow are the ${broken.length} whose address leads to no article` : ''}.`;
  const before = earlierAre
    ? `; the ${earlier.length} from before ${recentFrom} are ${earlierAre}`
    : `; ${earlier.length} are from before ${recentFrom}`;
  const byTime: View = {
    id: 'year',
    label: 'year',
    title,
    says: `${inYear(last)} of ${all.length} are of ${last}${last === published ? ', the year in which the paper appeared' : ''}${earlier.length > 0 ? before : ''}.`,
    panels: [{ draw: drawTime }],
  };
  const others = [byKind(), byRole()].filter((view) => view !== undefined);
  const [second, ...more] = others;
  const note = [
    hollow && 'Hollow: the printed address leads to no article.',
    marked?.note,
    twice > 0 &&
      `${locale.capital(numberWord(twice) ?? String(twice))} ${twice === 1 ? 'publication is' : 'publications are'} given twice and counted twice.`,
  ]
    .filter(Boolean)
    .join(' ');
  return parseFigure({
    id: 'source-timeline',
    title,
    subtitle,
    alt,
    section: '0',
    inText: false,
    ...(note && { note }),
    ...(second
      ? { control: { legend: 'Count them by', views: [byTime, second, ...more] } }
      : { panels: byTime.panels }),
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
        ...(marked
          ? [
              [
                { claim: marked.claim.id },
                formatPeriod(marked.claim.period),
                'value',
                `its source is dated ${report}`,
                '—',
              ],
            ]
          : []),
      ],
    },
  });

  function drawTime(size: ChartSize) {
    const timeOf: BinOf = (source) => {
      const of = yearOf(source);
      if (of === undefined) return 'no date';
      return of < recentFrom ? decade(of) : String(of);
    };
    return unitHistogram(
      inTime.map((source) => unitOf(source, timeOf)),
      {
        ...size,
        direction: 'up',
        bins: timeBins(size.narrow),
        ...(marked && {
          remark: {
            bin: String(year),
            row: {
              ...chartRow(marked.claim),
              spoken: `${marked.claim.subject}, ${formatClaim(marked.claim, { form: 'spoken' })}, ${marked.claim.measure}, ${marked.claim.period}; its source is dated ${report}`,
            },
            text: `the year that ${formatClaim(marked.claim)} ${size.narrow ? '' : `of ${marked.claim.measure} `}is given for`,
          },
        }),
      },
    );
  }

  /** Decades, then years, then what has no date; the narrow drawing shortens their names. */
  function timeBins(narrow: boolean): Bin[] {
    const tens = earlier.map((source) => Math.floor((yearOf(source) ?? recentFrom) / 10));
    const [from, to] = [Math.min(...tens), Math.max(...tens)];
    const decades =
      tens.length > 0 ? Array.from({ length: to - from + 1 }, (_, index) => decade((from + index) * 10)) : [];
    const each = Array.from({ length: last - recentFrom + 1 }, (_, index) => String(recentFrom + index));
    return [
      ...decades.map((id) => ({ id, label: narrow ? id.slice(2) : id })),
      ...each.map((id, index) => ({
        id,
        label: narrow && index % 3 > 0 ? '' : id,
        apart: index === 0 && decades.length > 0,
      })),
      ...(undated.length > 0 ? [{ id: 'no date', label: narrow ? 'no\ndate' : 'no date', apart: true }] : []),
    ];
  }

  function byKind(): View | undefined {
    const kinds = namesOf(all, kindOf);
    if (kinds.length < 2) return undefined;
    const bad = namesOf(broken, kindOf);
    const says = [
      bad.length === 1 && `Every address that leads to no article is of the kind “${bad[0]}”`,
      earlier.length > 0 &&
        `${bad.length === 1 ? 'every' : 'Every'} older work is “${formatList(namesOf(earlier, kindOf))}”`,
    ].filter(Boolean);
    return {
      id: 'kind',
      label: 'kind of source',
      title:
        bad.length === 1
          ? `All ${broken.length} addresses that lead to no article are of one kind`
          : `The sources are of ${kinds.length} kinds`,
      subtitle: `Every source that the paper gives, by its kind, in the order of its printed date.${hollowDiscs}`,
      alt: `Discs in rows, one row for each kind of source${hollow ? `; the hollow ones, whose address leads to no article, stand in ${bad.length === 1 ? 'the row' : 'the rows'} “${formatList(bad)}”` : ''}.`,
      says: `${says.join('; ') || `Of ${kinds.length} kinds are the sources`}.`,
      panels: [{ draw: drawBy(inTime, kindOf) }],
    };
  }

  function byRole(): View | undefined {
    const roles = namesOf(all, roleOf);
    if (roles.length < 2) return undefined;
    const footnotes = all.filter(({ role }) => role === 'footnote');
    const bad = broken.filter(({ role }) => role === 'footnote').length;
    const old =
      earlier.length > 0
        ? ` Every work from before ${recentFrom} is given as “${formatList(namesOf(earlier, roleOf))}”.`
        : '';
    return {
      id: 'role',
      label: 'way the paper gives it',
      title:
        bad > 0
          ? `${bad} of ${footnotes.length} footnotes have an address that leads to no article`
          : `The paper gives its sources in ${roles.length} ways`,
      subtitle: `Every source that the paper gives, by where it gives it, in the order of its printed date.${hollowDiscs}`,
      alt: `Discs in rows, one row for each way in which the paper gives a source${bad > 0 ? `; ${bad} of the ${footnotes.length} footnotes are hollow` : ''}.`,
      says: `${bad > 0 ? `Of the ${footnotes.length} footnotes ${bad} have an address that leads to no article.` : `They are given as ${formatList(roles)}.`}${old}`,
      panels: [{ draw: drawBy(inTime, roleOf) }],
    };
  }
}
