import * as language from '#edition/data/language.ts';
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
  /** Whether others may have the address of the timeline: then it is drawn of fewer sources rather than lost. */
  readonly isPublished?: boolean;
  /** The year from which sources stand by year; earlier ones stand by decade. The last seven years where left out. */
  readonly recentFrom?: number;
  /** What the earlier sources are: “works of theory”. */
  readonly earlierAre?: string;
  /** A claim of one year, marked at that year, with its source; what is remarkable about that stands in the note. */
  readonly marked?: { readonly claim: Claim; readonly note: string };
}

const { sourceTimeline: words, locale } = language;

/** Dated sources that are worth a drawing: of fewer the list itself shows the years at a glance. */
const fewestDated = 5;

const dateOf = ({ csl }: Source) => csl.issued?.['date-parts'][0];
const yearOf = (source: Source) => dateOf(source)?.[0];
const kindOf = ({ kind }: Source) => words.kinds[kind];
const roleOf = ({ role }: Source) => words.roles[role];

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
    String(yearOf(source) ?? words.noDate),
    kindOf(source),
    roleOf(source),
    ...(source.urlProblem ? [words.broken] : []),
  ].join(locale.comma),
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
  { published, isPublished = false, recentFrom: given, earlierAre = '', marked }: TimelineOptions = {},
): Figure<'source-timeline'> | undefined {
  const all = Object.values(sources);
  const years = all.flatMap((source) => yearOf(source) ?? []);
  if (years.length < (isPublished ? 1 : fewestDated)) return undefined;
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
    ? words.titleSince(all.length, since, formatPeriod(marked.claim.period))
    : words.titleOf(all.length, since, last);
  const hollow = broken.length > 0;
  const hollowDiscs = hollow ? words.hollowDiscs : '';
  const alt = words.alt({
    all: all.length,
    decades: earlier.length > 0,
    recentFrom,
    inLast: inYear(last),
    last,
    undated: undated.length,
    hollow,
  });
  const subtitle = words.subtitle(broken.length);
  const byTime: View = {
    id: 'year',
    label: words.byYear.label,
    title,
    says: words.byYear.says({
      all: all.length,
      inLast: inYear(last),
      last,
      isPublished: last === published,
      earlier: earlier.length,
      recentFrom,
      earlierAre,
    }),
    panels: [{ draw: drawTime }],
  };
  const others = [byKind(), byRole()].filter((view) => view !== undefined);
  const [second, ...more] = others;
  const note = [
    hollow && words.hollow,
    marked?.note,
    twice > 0 && words.twice(locale.capital(numberWord(twice) ?? String(twice)), twice === 1),
  ]
    .filter(Boolean)
    .join(locale.space);
  return parseFigure({
    id: 'source-timeline',
    title,
    subtitle,
    alt,
    section: '0',
    inText: false,
    ...(note && { note }),
    ...(second
      ? { control: { legend: words.countBy, views: [byTime, second, ...more] } }
      : { panels: byTime.panels }),
    table: {
      columns: words.heads,
      rows: [
        ...[...recent, ...undated, ...earlier].map((source) => [
          { source: source.id },
          String(yearOf(source) ?? words.noDate),
          kindOf(source),
          roleOf(source),
          words.addresses[source.urlProblem ? 'broken' : source.urlAsPrinted ? 'well' : 'none'],
        ]),
        ...(marked
          ? [
              [
                { claim: marked.claim.id },
                formatPeriod(marked.claim.period),
                words.value,
                words.sourceDated(report ?? year),
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
      if (of === undefined) return words.noDate;
      return of < recentFrom ? words.decade(Math.floor(of / 10) * 10) : String(of);
    };
    return unitHistogram(
      inTime.map((source) => unitOf(source, timeOf)),
      {
        ...size,
        direction: 'up',
        bins: timeBins(size.narrow),
        ...(marked && {
          annotation: {
            bin: String(year),
            row: {
              ...chartRow(marked.claim),
              spoken: words.spokenMark(
                [
                  marked.claim.subject,
                  formatClaim(marked.claim, { form: 'spoken' }),
                  marked.claim.measure,
                  String(marked.claim.period),
                ],
                words.sourceDated(report ?? year),
              ),
            },
            text: words.mark(formatClaim(marked.claim), size.narrow ? '' : marked.claim.measure),
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
      tens.length > 0 ? Array.from({ length: to - from + 1 }, (_, index) => (from + index) * 10) : [];
    const each = Array.from({ length: last - recentFrom + 1 }, (_, index) => String(recentFrom + index));
    return [
      ...decades.map((ten) => ({
        id: words.decade(ten),
        label: narrow ? words.decadeShort(ten) : words.decade(ten),
      })),
      ...each.map((id, index) => ({
        id,
        label: narrow && index % 3 > 0 ? '' : id,
        apart: index === 0 && decades.length > 0,
      })),
      ...(undated.length > 0
        ? [{ id: words.noDate, label: narrow ? words.noDateShort : words.noDate, apart: true }]
        : []),
    ];
  }

  function byKind(): View | undefined {
    const kinds = namesOf(all, kindOf);
    if (kinds.length < 2) return undefined;
    const bad = namesOf(broken, kindOf);
    const alike = bad.length === 1;
    return {
      id: 'kind',
      label: words.byKind.label,
      title: alike ? words.byKind.titleBroken(broken.length) : words.byKind.title(kinds.length),
      subtitle: `${words.byKind.subtitle}${hollowDiscs}`,
      alt: words.byKind.alt(formatList(bad), !alike),
      says: words.byKind.says((alike && bad[0]) || '', formatList(namesOf(earlier, kindOf)), kinds.length),
      panels: [{ draw: drawBy(inTime, kindOf) }],
    };
  }

  function byRole(): View | undefined {
    const roles = namesOf(all, roleOf);
    if (roles.length < 2) return undefined;
    const footnotes = all.filter(({ role }) => role === 'footnote');
    const bad = broken.filter(({ role }) => role === 'footnote').length;
    const old = earlier.length > 0 ? words.byRole.old(recentFrom, formatList(namesOf(earlier, roleOf))) : '';
    return {
      id: 'role',
      label: words.byRole.label,
      title: bad > 0 ? words.byRole.titleBroken(bad, footnotes.length) : words.byRole.title(roles.length),
      subtitle: `${words.byRole.subtitle}${hollowDiscs}`,
      alt: words.byRole.alt(bad, footnotes.length),
      says: `${bad > 0 ? words.byRole.saysBroken(bad, footnotes.length) : words.byRole.says(formatList(roles))}${old}`,
      panels: [{ draw: drawBy(inTime, roleOf) }],
    };
  }
}
