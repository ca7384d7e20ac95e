import * as language from '#edition/data/language.ts';
import { type MatrixColumn, type MatrixLine, matrix } from '../components/charts/matrix.ts';
import { unscaledRow } from '../lib/edition/chartRow.ts';
import { countClaims, isUnsourced, sayStates } from '../lib/edition/countClaims.ts';
import { parseFigure } from '../lib/edition/parseFigures.ts';
import { stateOf as claimState, verdictOf } from '../lib/edition/verdictOf.ts';
import { formatClaim } from '../lib/format/formatClaim.ts';
import { wrapText } from '../lib/format/wrapText.ts';
import type { Claim } from '../lib/schema/claim.ts';
import type { FactCheck } from '../lib/schema/factCheck.ts';
import type { ChartSize, Figure, Panel, View } from '../lib/schema/figure.ts';
import type { Source } from '../lib/schema/source.ts';
import { type CheckState, checkStateIds, checkStates } from '../lib/schema/verdict.ts';
import { columnWith, qualifierColumns } from './qualifierColumns.ts';

type SourceKind = Source['kind'] | 'own' | 'none';

/** A claim about the world, with what is known of it. */
interface MappedClaim extends Claim {
  /** The kind of its first source, `own` where it is the paper's own result, or else `none`. */
  readonly sourceKind: SourceKind;
  readonly aboutWorld: true;
  readonly state: CheckState;
}

/** What the map is drawn of. */
interface MapRecords {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly factChecks?: Readonly<Record<string, FactCheck>>;
  readonly sources?: Readonly<Record<string, Source>>;
  /** Whether others may have the address of the map: then it is drawn of fewer claims rather than lost. */
  readonly isPublished?: boolean;
}

const { evidenceMap: words, locale } = language;

/** Claims with a source, or with a fact check, that are worth a matrix: one or two of them a sentence says better. */
const fewestCompared = 3;

/** Kinds of source, from the producers of figures to those who pass them on; `none` where the paper gives none. */
const sourceKinds: readonly {
  readonly id: SourceKind;
  readonly label: string;
  readonly focus: boolean;
}[] = (
  [
    'official-statistics',
    'government-page',
    'scholarly',
    'industry-report',
    'market-research',
    'trade-press',
    'general-press',
    'social-media',
    'own',
    'none',
  ] as const
).map((id) => ({ id, label: words.kinds[id], focus: id === 'none' }));

/** What is known of a claim, from what disputes it on; that nobody looked is not the same as that nothing was found. */
const stateHeads: readonly (MatrixLine & { readonly id: CheckState; readonly short: string })[] =
  checkStateIds.map((id) => ({
    id,
    label: checkStates[id].name,
    short: words.states[id],
    focus: id === 'disputed',
  }));

/** What stands across and down, and where a claim belongs in both. */
interface Axes {
  readonly columns: readonly MatrixColumn[];
  readonly columnOf: (claim: MappedClaim) => string;
  readonly lines: readonly MatrixLine[];
  readonly lineOf: (claim: MappedClaim) => string;
  /** Prints at the marks of disputed claims what they are of. */
  readonly named?: boolean;
}

/** Claims as marks, each of the shape of its qualifier; in a cell the firm ones come first. */
function claimMatrix(
  claims: readonly MappedClaim[],
  { columns, columnOf, lines, lineOf, named = false }: Axes,
  size: ChartSize,
) {
  const rows = claims
    .toSorted((a, b) => rank(a) - rank(b))
    .map((claim) => ({
      ...unscaledRow(claim),
      column: columnOf(claim),
      line: lineOf(claim),
      spoken: spokenOf(claim),
      ...(named && claim.state === 'disputed' && { name: nameOf(claim, size) }),
    }));
  return matrix(rows, {
    ...size,
    columns,
    lines,
    labelWidth: size.narrow ? 0 : 132,
    headHeight: 42,
    pitch: size.narrow ? 27 : 24,
    counted: !size.narrow,
    totals: words.totals,
  });
}

/** What a claim is of, and its value: in lines that fit beside its mark. */
function nameOf(claim: Claim, { narrow }: ChartSize): string {
  return wrapText(language.values.named(claim.subject, formatClaim(claim)), narrow ? 38 : 90).join('\n');
}

function rank({ qualifier }: Claim): number {
  return qualifierColumns.wide.indexOf(columnWith(qualifier, qualifierColumns.wide));
}

function spokenOf(claim: MappedClaim): string {
  return [
    claim.subject,
    formatClaim(claim, { form: 'spoken' }),
    claim.measure,
    locale.small(words.kinds[claim.sourceKind]),
    locale.small(checkStates[claim.state].name),
  ].join(locale.comma);
}

/** Claims by qualifier across and something else down. */
const byQualifier = (
  claims: readonly MappedClaim[],
  lines: readonly MatrixLine[],
  lineOf: (claim: MappedClaim) => string,
  named = false,
): Panel => ({
  draw: (size) => {
    const columns = qualifierColumns[size.narrow ? 'narrow' : 'wide'];
    const columnOf = ({ qualifier }: MappedClaim) => columnWith(qualifier, columns).id;
    // Where a label stands before its line it has room for two words or three.
    const wrapped = lines.map((line) => ({
      ...line,
      label: line.label.replace(locale.comma, `${locale.comma.trim()}\n`),
    }));
    return claimMatrix(
      claims,
      { columns, columnOf, lines: size.narrow ? lines : wrapped, lineOf, named },
      size,
    );
  },
});

const stateOf = ({ state }: MappedClaim) => state;
const sourceKindOf = ({ sourceKind }: MappedClaim) => sourceKind;
/** The kinds of source that claims have, and the line of those without one. */
const kindsOf = (claims: readonly MappedClaim[]) =>
  sourceKinds.filter(({ id }) => id === 'none' || claims.some(({ sourceKind }) => sourceKind === id));

/** Claims by what is known of them across and kind of source down. */
const byState = (claims: readonly MappedClaim[]): Panel => ({
  draw: (size) => {
    const columns = stateHeads.map(({ id, label, short }) => ({
      id,
      label: size.narrow ? short : (label.split(locale.comma).at(-1) ?? label).replace(' ', '\n'),
    }));
    return claimMatrix(
      claims,
      { columns, columnOf: stateOf, lines: kindsOf(claims), lineOf: sourceKindOf },
      size,
    );
  },
});

/**
 * Every claim about the world by what independent sources say of it, how firmly it is put and what it rests on. Where hardly any claim
 * has a source, or a fact check, no view compares these.
 *
 * @returns undefined where there is nothing to compare
 */
export function evidenceMap({
  claims: all,
  factChecks = {},
  sources = {},
  isPublished = false,
}: MapRecords): Figure<'evidence-map'> | undefined {
  const claims = Object.values(all).flatMap((claim): MappedClaim[] => {
    const state = claimState(claim, verdictOf(claim.id, factChecks).verdict);
    const sourceKind = sources[claim.sources[0] ?? '']?.kind ?? (claim.own ? 'own' : 'none');
    return state ? [{ ...claim, aboutWorld: true, state, sourceKind }] : [];
  });
  const counts = countClaims(claims);
  const checked = counts.ofWorld - counts.states.unchecked;
  const sourced = claims.filter(({ sourceKind }) => sourceKind !== 'none').length;
  const fewest = isPublished && Math.max(checked, sourced) < fewestCompared ? 1 : fewestCompared;
  const isChecked = checked >= fewest;
  const isSourced = sourced >= fewest;
  const { states, ofWorld: total, exact, unsourced } = counts;
  const hedged = claims.filter(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative');
  const withoutSource = countClaims(claims.filter(isUnsourced)).states;
  const stated = Object.values(all).filter(({ status }) => status === 'as-stated').length;
  const checkViews: readonly (View & { readonly title: string; readonly alt: string })[] = [
    {
      id: 'qualifier-and-verdict',
      label: words.byVerdict.label,
      title: words.byVerdict.title(states.disputed, total, counts.compared),
      alt: words.byVerdict.alt(states.disputed, total),
      says: sayStates(counts),
      panels: [byQualifier(claims, stateHeads, stateOf, true)],
    },
    {
      id: 'source-and-verdict',
      label: words.bySourceAndVerdict.label,
      title: words.bySourceAndVerdict.title(withoutSource.confirmed + withoutSource.reported, unsourced),
      alt: words.bySourceAndVerdict.alt(total, unsourced),
      says: words.bySourceAndVerdict.says(unsourced, withoutSource),
      panels: [byState(claims)],
    },
  ];
  const sourceViews: typeof checkViews = [
    {
      id: 'qualifier-and-source',
      label: words.bySource.label,
      title: words.bySource.title(exact, total),
      alt: words.bySource.alt(total, unsourced, isChecked),
      says: words.bySource.says(exact, unsourced),
      panels: [byQualifier(claims, kindsOf(claims), sourceKindOf)],
    },
    {
      id: 'only-hedged',
      label: words.hedged.label,
      title: words.hedged.title(hedged.length, total),
      alt: words.hedged.alt(hedged.length),
      says: words.hedged.says(hedged.length),
      panels: [byQualifier(hedged, kindsOf(claims), sourceKindOf)],
    },
  ];
  const views = [
    ...checkViews.slice(0, isChecked ? (isSourced ? 2 : 1) : 0),
    ...sourceViews.slice(0, isSourced ? (hedged.length > 0 ? 2 : 1) : 0),
  ];
  const [first, second, ...others] = views;
  if (!first) return undefined;
  return parseFigure({
    id: 'evidence-map',
    title: first.title,
    subtitle: words.subtitle,
    alt: first.alt,
    section: '0',
    inText: false,
    note: [
      isSourced && words.firstCounts,
      stated > total && words.leftOut(stated),
      claims.some(({ qualifier }) => qualifier === 'ratio-without-base') && words.noBase,
    ]
      .filter(Boolean)
      .join(locale.space),
    ...(second
      ? { control: { legend: words.compare, views: [first, second, ...others] } }
      : { panels: first.panels }),
    table: {
      columns: [
        words.heads.claim,
        words.heads.value,
        ...(isSourced ? [words.heads.kind] : []),
        ...(isChecked ? [words.heads.independent] : []),
      ],
      rows: sourceKinds.flatMap(({ id, label }) =>
        claims
          .filter(({ sourceKind }) => sourceKind === id)
          .map((claim) => [
            language.values.named(claim.subject, claim.measure),
            { claim: claim.id },
            ...(isSourced ? [label] : []),
            ...(isChecked ? [locale.small(checkStates[claim.state].name)] : []),
          ]),
      ),
    },
  });
}
