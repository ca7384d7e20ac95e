import { type MatrixRow, matrix } from '../../components/charts/matrix.ts';
import { checks } from '../../data/checks.ts';
import { claims } from '../../data/claims.ts';
import { sources } from '../../data/sources.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { Panel } from '../../lib/figure.ts';
import { printClaim } from '../../lib/printClaim.ts';
import type { QualifierId } from '../../lib/qualifier.ts';
import type { Claim } from '../../lib/records/claim.ts';
import type { Source } from '../../lib/records/source.ts';
import { type VerdictId, verdicts } from '../../lib/verdict.ts';
import { verdictOf } from '../../lib/verdictOf.ts';

const none = 'none';

/** Kinds of source, from the producers of figures to those who pass them on. */
const kinds: readonly {
  readonly id: Source['kind'] | typeof none;
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
  { id: none, label: 'No source given', focus: true },
];

/** A column of the wide drawing, with the qualifiers in it, its width and the shape of its marks. */
interface Column {
  readonly id: string;
  readonly label: string;
  readonly qualifiers: readonly QualifierId[];
  readonly width: number;
}

const columns: readonly Column[] = [
  { id: 'exact', label: 'exact', qualifiers: ['exact'], width: 106 },
  { id: 'about', label: 'about', qualifiers: ['about'], width: 56 },
  { id: 'more-than', label: 'more\nthan', qualifiers: ['more-than'], width: 82 },
  { id: 'at-least', label: 'at\nleast', qualifiers: ['at-least'], width: 42 },
  { id: 'less-than', label: 'less\nthan', qualifiers: ['less-than', 'at-most'], width: 42 },
  { id: 'potential', label: 'may', qualifiers: ['potential'], width: 46 },
  { id: 'goal', label: 'goal', qualifiers: ['goal'], width: 46 },
  { id: 'superlative', label: 'in words\nonly', qualifiers: ['superlative'], width: 82 },
  { id: 'ratio', label: 'times\nwhat?', qualifiers: ['ratio-without-base'], width: 56 },
];

const narrowColumns: readonly Column[] = [
  { id: 'exact', label: 'exact', qualifiers: ['exact'], width: 86 },
  { id: 'bound', label: 'bound', qualifiers: ['more-than', 'at-least', 'less-than', 'at-most'], width: 100 },
  { id: 'about', label: 'about', qualifiers: ['about'], width: 54 },
  { id: 'open', label: 'may,\ngoal', qualifiers: ['potential', 'goal'], width: 46 },
  { id: 'words', label: 'words,\ntimes', qualifiers: ['superlative', 'ratio-without-base'], width: 74 },
];

const shapes: Record<QualifierId, NonNullable<MatrixRow['shape']>> = {
  exact: 'solid',
  about: 'soft',
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  potential: 'hollow',
  goal: 'flag',
  superlative: 'words',
  'ratio-without-base': 'ratio',
};

const listed = Object.values<Claim>(claims).filter(({ status }) => status === 'as-stated');
const stated = listed.filter(({ kind }) => kind !== 'structure');
const rank = ({ qualifier }: Claim) => columns.findIndex(({ qualifiers }) => qualifiers.includes(qualifier));
const sourceRecords: Readonly<Record<string, Source>> = sources;
const kindOf = ({ sources: [first] }: Claim) => (first && sourceRecords[first]?.kind) ?? none;
const isIn =
  ({ qualifiers }: Column) =>
  (claim: Claim) =>
    qualifiers.includes(claim.qualifier);
const verdict = ({ id }: Claim) => verdictOf(id, checks) ?? 'not-checkable';
const given = (...wanted: VerdictId[]) => stated.filter((claim) => wanted.includes(verdict(claim)));
const bounds = stated.filter(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative');
const found = [
  { id: 'disputed', label: verdicts.disputed.name, focus: true },
  { id: 'refined', label: verdicts.refined.name },
  { id: 'confirmed', label: verdicts.confirmed.name },
  { id: 'not-checkable', label: 'Nothing found' },
] as const;
const exact = stated.filter(({ qualifier }) => qualifier === 'exact');
const unsourced = stated.filter((claim) => kindOf(claim) === none);

const spokenOf = (claim: Claim) =>
  [
    claim.subject,
    printClaim(claim, { form: 'spoken' }),
    claim.measure,
    kinds.find(({ id }) => id === kindOf(claim))?.label.toLowerCase(),
    verdicts[verdict(claim)].name.toLowerCase(),
  ].join(', ');

const row = (claim: Claim, column: string, line: string): MatrixRow => ({
  column,
  line,
  shape: shapes[claim.qualifier],
  href: `claim:${claim.id}`,
  spoken: spokenOf(claim),
});

/** Claims by qualifier across and something else down. */
const byQualifier = (
  shown: readonly Claim[],
  lines: readonly { readonly id: string; readonly label: string; readonly focus?: boolean }[],
  lineOf: (claim: Claim) => string,
): Panel => ({
  draw: (size) => {
    const within = size.narrow ? narrowColumns : columns;
    const columnOf = (claim: Claim) => within.find((column) => isIn(column)(claim))?.id ?? '';
    return matrix(
      shown.toSorted((a, b) => rank(a) - rank(b)).map((claim) => row(claim, columnOf(claim), lineOf(claim))),
      {
        ...size,
        columns: within,
        lines,
        labelWidth: size.narrow ? 0 : 132,
        headHeight: 42,
        pitch: size.narrow ? 12 : 13,
        totals: 'All claims',
      },
    );
  },
});

/** Claims by what others say across and kind of source down. */
const byVerdict: Panel = {
  draw: (size) =>
    matrix(
      stated.toSorted((a, b) => rank(a) - rank(b)).map((claim) => row(claim, verdict(claim), kindOf(claim))),
      {
        ...size,
        columns: found.map(({ id, label }) => ({ id, label: label.replace(' ', '\n') })),
        lines: kinds,
        labelWidth: size.narrow ? 0 : 132,
        headHeight: 42,
        pitch: size.narrow ? 12 : 13,
        totals: 'All claims',
      },
    ),
};

/** Every claim by how firmly it is put and what it rests on. */
export default defineFigure({
  id: 'evidence-map',
  title: `Of the paper’s ${stated.length} claims ${exact.length} are put as exact, and ${unsourced.length} come without a source`,
  subtitle: 'Each mark is a claim and leads to it; its shape is its qualifier.',
  alt: `Matrix of ${stated.length} marks. Columns say how a claim is qualified, lines what kind of source it has; ${unsourced.length} stand in the line without a source.`,
  section: '0',
  inText: false,
  claims: stated.map(({ id }) => id),
  note: `Where a claim has several sources the first counts. Of the ${listed.length} claims in the ledger, the paper’s counts of the parts of its own argument and the form of the SERES network are left out here. “Times what?” is a multiple of something that the paper does not quantify.`,
  control: {
    legend: 'Set against each other',
    views: [
      {
        id: 'qualifier-and-source',
        label: 'qualifier and source',
        says: `${exact.length} claims are put as exact; ${unsourced.length} of all have no source.`,
        panels: [byQualifier(stated, kinds, kindOf)],
      },
      {
        id: 'qualifier-and-verdict',
        label: 'qualifier and what others say',
        says: `Independent sources confirm ${given('confirmed').length}, refine ${given('refined').length} and dispute ${given('disputed').length}; of ${given('not-checkable').length} nothing was found.`,
        panels: [byQualifier(stated, found, verdict)],
      },
      {
        id: 'source-and-verdict',
        label: 'source and what others say',
        says: `Of the ${unsourced.length} claims without a source, others confirm ${unsourced.filter((claim) => verdict(claim) === 'confirmed').length}.`,
        panels: [byVerdict],
      },
      {
        id: 'only-hedged',
        label: 'only bounds, estimates, goals, possibilities',
        says: `${bounds.length} claims give no value but a bound, an estimate, a goal, a possibility or a multiple.`,
        panels: [byQualifier(bounds, kinds, kindOf)],
      },
    ],
  },
  table: {
    columns: ['Claim', 'Value', 'Kind of source', 'Others say'],
    rows: kinds.flatMap(({ id, label }) =>
      stated
        .filter((claim) => kindOf(claim) === id)
        .map(
          (claim) =>
            [
              `${claim.subject}: ${claim.measure}`,
              { claim: claim.id },
              label,
              verdicts[verdict(claim)].name.toLowerCase(),
            ] as const,
        ),
    ),
  },
});
