import { type MatrixColumn, type MatrixLine, matrix } from '../components/charts/matrix.ts';
import { claimRow } from '../lib/edition/chartRow.ts';
import { countClaims, sayStates } from '../lib/edition/countClaims.ts';
import { parseFigure } from '../lib/edition/parseFigures.ts';
import { stateOf as claimState, verdictOf } from '../lib/edition/verdictOf.ts';
import { formatClaim } from '../lib/format/formatClaim.ts';
import { wrapText } from '../lib/format/wrapText.ts';
import type { Claim } from '../lib/schema/claim.ts';
import type { FactCheck } from '../lib/schema/factCheck.ts';
import type { ChartSize, Figure, Panel, View } from '../lib/schema/figure.ts';
import type { QualifierId } from '../lib/schema/qualifier.ts';
import type { Source } from '../lib/schema/source.ts';
import { type CheckState, checkStateIds, checkStates } from '../lib/schema/verdict.ts';

type SourceKind = Source['kind'] | 'none';

/** A claim about the world, with what is known of it. */
interface MappedClaim extends Claim {
  /** The kind of its first source, or `none`. */
  readonly sourceKind: SourceKind;
  readonly aboutWorld: true;
  readonly state: CheckState;
}

/** What the map is drawn of. */
interface MapRecords {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly factChecks?: Readonly<Record<string, FactCheck>>;
  readonly sources?: Readonly<Record<string, Source>>;
}

/** Kinds of source, from the producers of figures to those who pass them on; `none` where the paper gives none. */
const sourceKinds: readonly {
  readonly id: SourceKind;
  readonly label: string;
  readonly focus?: boolean;
}[] = [
  { id: 'official-statistics', label: 'Official statistics' },
  { id: 'government-page', label: 'Government page' },
  { id: 'scholarly', label: 'Scholarly work' },
  { id: 'industry-report', label: 'Industry report' },
  { id: 'market-research', label: 'Market research' },
  { id: 'trade-press', label: 'Trade press' },
  { id: 'general-press', label: 'General press' },
  { id: 'social-media', label: 'Social media' },
  { id: 'none', label: 'No source given', focus: true },
];

/** How the heads of narrow columns say the states. */
const short: Readonly<Record<CheckState, string>> = {
  disputed: 'dis-\nputed',
  refined: 'pre-\ncise',
  confirmed: 'con-\nfirmed',
  reported: 're-\nported',
  'not-found': 'not\nfound',
  'not-checkable': 'no way\nto tell',
  unchecked: 'not\nsought',
};

/** What is known of a claim, from what disputes it on; that nobody looked is not the same as that nothing was found. */
const stateHeads: readonly (MatrixLine & { readonly id: CheckState; readonly short: string })[] =
  checkStateIds.map((id) => ({
    id,
    label: checkStates[id].name,
    short: short[id],
    focus: id === 'disputed',
  }));

/** A column, with the qualifiers in it. */
interface QualifierColumn extends MatrixColumn {
  readonly qualifiers: readonly QualifierId[];
}

/** The qualifiers from firm to open: each by itself where there is room, in groups where there is none. */
const qualifierColumns: Readonly<Record<'wide' | 'narrow', readonly QualifierColumn[]>> = {
  wide: [
    { id: 'exact', label: 'exact', qualifiers: ['exact'], width: 116 },
    { id: 'about', label: 'about', qualifiers: ['about'], width: 62 },
    { id: 'more-than', label: 'more\nthan', qualifiers: ['more-than'], width: 86 },
    { id: 'at-least', label: 'at\nleast', qualifiers: ['at-least'], width: 38 },
    { id: 'less-than', label: 'less\nthan', qualifiers: ['less-than', 'at-most'], width: 38 },
    { id: 'potential', label: 'may', qualifiers: ['potential'], width: 62 },
    { id: 'goal', label: 'goal', qualifiers: ['goal'], width: 62 },
    { id: 'superlative', label: 'in words', qualifiers: ['superlative'], width: 62 },
    { id: 'ratio', label: 'no\nbase', qualifiers: ['ratio-without-base'], width: 32 },
  ],
  narrow: [
    { id: 'exact', label: 'exact', qualifiers: ['exact'], width: 86 },
    {
      id: 'bound',
      label: 'bound',
      qualifiers: ['more-than', 'at-least', 'less-than', 'at-most'],
      width: 86,
    },
    { id: 'about', label: 'about', qualifiers: ['about'], width: 64 },
    { id: 'open', label: 'may,\ngoal', qualifiers: ['potential', 'goal'], width: 64 },
    { id: 'words', label: 'words,\nno base', qualifiers: ['superlative', 'ratio-without-base'], width: 60 },
  ],
};

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
      ...claimRow(claim),
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
    totals: 'All claims',
  });
}

/** What a claim is of, and its value: in lines that fit beside its mark. */
function nameOf(claim: Claim, { narrow }: ChartSize): string {
  return wrapText(`${claim.subject}: ${formatClaim(claim)}`, narrow ? 38 : 90).join('\n');
}

function rank({ qualifier }: Claim): number {
  return qualifierColumns.wide.findIndex(({ qualifiers }) => qualifiers.includes(qualifier));
}

function spokenOf(claim: MappedClaim): string {
  return [
    claim.subject,
    formatClaim(claim, { form: 'spoken' }),
    claim.measure,
    sourceKinds.find(({ id }) => id === claim.sourceKind)?.label.toLowerCase(),
    checkStates[claim.state].name.toLowerCase(),
  ].join(', ');
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
    const columnOf = ({ qualifier }: MappedClaim) =>
      columns.find(({ qualifiers }) => qualifiers.includes(qualifier))?.id ?? '';
    // Where a label stands before its line it has room for two words or three.
    const wrapped = lines.map((line) => ({ ...line, label: line.label.replace(', ', ',\n') }));
    return claimMatrix(
      claims,
      { columns, columnOf, lines: size.narrow ? lines : wrapped, lineOf, named },
      size,
    );
  },
});

const stateOf = ({ state }: MappedClaim) => state;
const sourceKindOf = ({ sourceKind }: MappedClaim) => sourceKind;

/** Claims by what is known of them across and kind of source down. */
const byState = (claims: readonly MappedClaim[]): Panel => ({
  draw: (size) => {
    const columns = stateHeads.map(({ id, label, short }) => ({
      id,
      label: size.narrow ? short : (label.split(', ').at(-1) ?? label).replace(' ', '\n'),
    }));
    return claimMatrix(
      claims,
      { columns, columnOf: stateOf, lines: sourceKinds, lineOf: sourceKindOf },
      size,
    );
  },
});

/**
 * Every claim about the world by what independent sources say of it, how firmly it is put and what it rests on. What an edition has
 * none of, sources or fact checks, no view compares.
 *
 * @returns undefined where there is nothing to compare
 */
export function evidenceMap({
  claims: all,
  factChecks = {},
  sources = {},
}: MapRecords): Figure<'evidence-map'> | undefined {
  const claims = Object.values(all).flatMap((claim): MappedClaim[] => {
    const state = claimState(claim, verdictOf(claim.id, factChecks).verdict);
    const sourceKind = sources[claim.sources[0] ?? '']?.kind ?? 'none';
    return state ? [{ ...claim, aboutWorld: true, state, sourceKind }] : [];
  });
  const [isChecked, isSourced] = [factChecks, sources].map((records) => Object.keys(records).length > 0);
  if (claims.length === 0 || !(isChecked || isSourced)) return undefined;

  const counts = countClaims(claims);
  const { states, ofWorld: total, exact, unsourced } = counts;
  const hedged = claims.filter(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative');
  const withoutSource = countClaims(claims.filter(({ sources }) => sources.length === 0)).states;
  const stated = Object.values(all).filter(({ status }) => status === 'as-stated').length;
  const checkViews: readonly (View & { readonly title: string; readonly alt: string })[] = [
    {
      id: 'qualifier-and-verdict',
      label: 'independent sources and wording',
      title: `Independent sources dispute ${states.disputed} of the paper’s ${total} claims`,
      alt: `Matrix of ${total} marks. Lines say what independent sources say of a claim, columns how the paper puts it; ${states.disputed} stand in the first line, disputed, each with its name.`,
      says: sayStates(counts),
      panels: [byQualifier(claims, stateHeads, stateOf, true)],
    },
    {
      id: 'source-and-verdict',
      label: 'independent sources and the paper’s own',
      title: `${withoutSource.confirmed + withoutSource.reported} of ${unsourced} claims without a source are backed elsewhere`,
      alt: `The same ${total} claims. Columns say what independent sources say, lines what kind of source the paper gives; ${unsourced} stand in the last line, without one.`,
      says: `Of the ${unsourced} claims without a source others confirm ${withoutSource.confirmed} and report ${withoutSource.reported} the same; for ${withoutSource['not-found']} nothing was found, and ${withoutSource.unchecked} nobody has looked for.`,
      panels: [byState(claims)],
    },
  ];
  const sourceViews: typeof checkViews = [
    {
      id: 'qualifier-and-source',
      label: 'wording and source',
      title: `${exact} of ${total} claims are stated without a hedge`,
      alt: `${isChecked ? `The same ${total} claims` : `Matrix of ${total} marks, one for each claim`}. Columns say how the paper puts a claim, lines what kind of source it gives; ${unsourced} stand in the last line, without one.`,
      says: `${exact} claims are stated without a hedge; ${unsourced} of all have no source.`,
      panels: [byQualifier(claims, sourceKinds, sourceKindOf)],
    },
    {
      id: 'only-hedged',
      label: 'only bounds, estimates, goals, possibilities',
      title: `${hedged.length} of ${total} claims give no exact value`,
      alt: `The ${hedged.length} claims that are no exact value: bounds, estimates, goals, possibilities, a multiple. Columns say which, lines what kind of source they have.`,
      says: `${hedged.length} claims give no value but a bound, an estimate, a goal, a possibility or a multiple.`,
      panels: [byQualifier(hedged, sourceKinds, sourceKindOf)],
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
    subtitle:
      'What the paper states in values, dates, ranks and superlatives. Each mark is a claim and leads to it; its shape is its qualifier.',
    alt: first.alt,
    section: '0',
    inText: false,
    note: [
      isSourced && 'Where a claim has several sources the first counts.',
      stated > total &&
        `Of the ${stated} claims in the table of claims, the paper’s counts of the parts of its own argument are left out here.`,
      claims.some(({ qualifier }) => qualifier === 'ratio-without-base') &&
        '“No base” is a multiple of something that the paper does not quantify.',
    ]
      .filter(Boolean)
      .join(' '),
    ...(second
      ? { control: { legend: 'Compare', views: [first, second, ...others] } }
      : { panels: first.panels }),
    table: {
      columns: [
        'Claim',
        'Value',
        ...(isSourced ? ['Kind of source'] : []),
        ...(isChecked ? ['Independent sources'] : []),
      ],
      rows: sourceKinds.flatMap(({ id, label }) =>
        claims
          .filter(({ sourceKind }) => sourceKind === id)
          .map((claim) => [
            `${claim.subject}: ${claim.measure}`,
            { claim: claim.id },
            ...(isSourced ? [label] : []),
            ...(isChecked ? [checkStates[claim.state].name.toLowerCase()] : []),
          ]),
      ),
    },
  });
}
