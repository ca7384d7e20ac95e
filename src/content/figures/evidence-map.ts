import { type MatrixRow, matrix } from '../../components/charts/matrix.ts';
import { claims } from '../../data/claims.ts';
import { sources } from '../../data/sources.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { printClaim } from '../../lib/printClaim.ts';
import type { QualifierId } from '../../lib/qualifier.ts';
import type { Claim } from '../../lib/records/claim.ts';
import type { Source } from '../../lib/records/source.ts';

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

const stated = Object.values<Claim>(claims).filter(
  ({ status, kind }) => status === 'as-stated' && kind !== 'structure',
);
const rank = ({ qualifier }: Claim) => columns.findIndex(({ qualifiers }) => qualifiers.includes(qualifier));
const sourceRecords: Readonly<Record<string, Source>> = sources;
const kindOf = ({ sources: [first] }: Claim) => (first && sourceRecords[first]?.kind) ?? none;
const isIn =
  ({ qualifiers }: Column) =>
  (claim: Claim) =>
    qualifiers.includes(claim.qualifier);
const exact = stated.filter(({ qualifier }) => qualifier === 'exact');
const unsourced = stated.filter((claim) => kindOf(claim) === none);

const mark = (claim: Claim, within: readonly Column[]): MatrixRow => ({
  column: within.find((column) => isIn(column)(claim))?.id ?? '',
  line: kindOf(claim),
  shape: shapes[claim.qualifier],
  href: `claim:${claim.id}`,
  spoken: `${claim.subject}, ${printClaim(claim, { form: 'spoken' })}, ${claim.measure}, ${kinds.find(({ id }) => id === kindOf(claim))?.label}`,
});

/** Every claim by how firmly it is put and what it rests on. */
export default defineFigure({
  id: 'evidence-map',
  title: `Of the paper’s ${stated.length} claims ${exact.length} are put as exact, and ${unsourced.length} come without a source`,
  subtitle:
    'Each mark is a claim and leads to it. Across: how the paper qualifies it; down: the kind of source.',
  alt: `Matrix of ${stated.length} marks. Columns say how a claim is qualified, lines what kind of source it has; ${unsourced.length} stand in the line without a source.`,
  section: '0',
  inText: false,
  claims: stated.map(({ id }) => id),
  note: 'Where a claim has several sources the first counts. The paper’s counts of the parts of its own argument, and the form of the SERES network, are left out. “Times what?” is a multiple of something that the paper does not quantify.',
  panels: [
    {
      draw: (size) => {
        const within = size.narrow ? narrowColumns : columns;
        return matrix(
          stated.toSorted((a, b) => rank(a) - rank(b)).map((claim) => mark(claim, within)),
          {
            ...size,
            columns: within,
            lines: kinds,
            labelWidth: size.narrow ? 0 : 132,
            headHeight: 42,
            pitch: size.narrow ? 12 : 13,
            totals: 'All claims',
          },
        );
      },
    },
  ],
  table: {
    columns: ['Claim', 'Value', 'Kind of source'],
    rows: kinds.flatMap(({ id, label }) =>
      stated
        .filter((claim) => kindOf(claim) === id)
        .map((claim) => [`${claim.subject}: ${claim.measure}`, { claim: claim.id }, label] as const),
    ),
  },
});
