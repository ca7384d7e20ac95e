import { printClaim } from '../format/formatClaim.ts';
import { type Claim, claimKind } from '../schema/claim.ts';
import { qualifiers } from '../schema/qualifier.ts';
import { units } from '../schema/unit.ts';
import { type VerdictId, verdicts } from '../schema/verdict.ts';
import {
  column,
  type DataTable,
  idColumn,
  paragraphPattern,
  type RecordColumn,
  recordTable,
} from './dataTable.ts';

const required = true;
const bounds = ['about', 'more-than', 'at-least', 'less-than', 'at-most', 'not-bounded'];

const part = <Key extends string>(value: object, key: Key) =>
  key in value ? (value as Record<Key, string | number>)[key] : undefined;

/** What a claim says, and how firmly: one column for each form of value, unit, qualifier and bound. */
const claimValueColumns: readonly RecordColumn<Claim>[] = [
  column(
    'printed',
    'As printed',
    'Value, unit and qualifier together, as the edition prints them.',
    (claim) => printClaim(claim),
    { constraints: { required } },
  ),
  column(
    'number',
    'Number',
    'A quantity, unscaled, in the unit of the row; of a rank, the rank. Read it with qualifier and bound.',
    ({ value }) => part(value, 'number') ?? part(value, 'ordinal'),
    { type: 'number' },
  ),
  column('from', 'From', 'First year of a span.', ({ value }) => part(value, 'from'), {
    type: 'integer',
    unit: 'year',
  }),
  column('to', 'To', 'Last year of a span.', ({ value }) => part(value, 'to'), {
    type: 'integer',
    unit: 'year',
  }),
  column('date', 'Date', 'A value that is a year or a month, ISO 8601.', ({ value }) => part(value, 'date'), {
    constraints: { pattern: '(19|20)\\d\\d(-(0[1-9]|1[0-2]))?' },
  }),
  column('text', 'In words', 'A value that is a statement in words.', ({ value }) => part(value, 'text')),
  column('unit', 'Unit', `Unit of the number. ${list(units, ({ name }) => name)}`, ({ unit }) => unit, {
    constraints: { required, enum: Object.keys(units) },
  }),
  column(
    'qualifier',
    'Qualifier',
    `How firmly the paper says it; part of the value. ${list(qualifiers, ({ meaning }) => meaning.replace(/\.$/, ''))}`,
    ({ qualifier }) => qualifier,
    { constraints: { required, enum: Object.keys(qualifiers) } },
  ),
  column(
    'bound',
    'Bound',
    'Inside a goal or a possibility, the bound that it also states; of an estimate, the bound that it is.',
    ({ bound }) => bound,
    { constraints: { enum: bounds } },
  ),
  column(
    'rounding',
    'Rounding',
    'How far the value may lie from the number stated, in the unit of the row: half of the last digit stated; 0 of a count, a year, a rank, a name, a bound. Empty where it is in words, or derived.',
    ({ rounding }) => rounding,
    { type: 'number', constraints: { minimum: 0 } },
  ),
  column(
    'intervalFrom',
    'Interval from',
    'Of a derived claim: the least that it may be by what its inputs may be, in the unit of the row; empty where it is not bounded.',
    ({ derivation }) => derivation?.interval.from,
    { type: 'number' },
  ),
  column(
    'intervalTo',
    'Interval to',
    'Of a derived claim: the most that it may be by what its inputs may be, in the unit of the row; empty where it is not bounded.',
    ({ derivation }) => derivation?.interval.to,
    { type: 'number' },
  ),
];

function list<Entry>(entries: Readonly<Record<string, Entry>>, say: (entry: Entry) => string): string {
  return `${Object.entries(entries)
    .map(([id, entry]) => `${id}: ${say(entry)}`)
    .join('; ')}.`;
}

/** What a claim rests on: sources, verdict and place; the page or series that it is from; what it is computed from. */
const claimOriginColumns: readonly RecordColumn<ComparedClaim>[] = [
  column(
    'sources',
    'Sources',
    'Sources that the paper gives for it: ids of the table sources; empty where it gives none.',
    ({ sources }) => sources,
    { type: 'list' },
  ),
  column(
    'verdict',
    'Verdict',
    'What comparing it with independent sources came to, where it was compared; the grounds are in the table checks.',
    ({ verdict }) => verdict,
    { constraints: { enum: Object.keys(verdicts) } },
  ),
  column(
    'locator',
    'Locator',
    'At most six words of the paper, to find the place in one’s own copy; empty for a context claim.',
    ({ locator }) => locator,
  ),
  column(
    'beside',
    'Beside',
    'Of a context claim: the claim of the paper that it stands beside, by id.',
    ({ context }) => context?.beside,
  ),
  column(
    'contextSource',
    'Context source',
    'Of a context claim: who says it, an id of the table context-sources.',
    ({ context }) => context?.source,
  ),
  column(
    'series',
    'Series',
    'Of a context claim: the series that it is a point of, by id.',
    ({ context }) => context?.series,
  ),
  column(
    'inputs',
    'Inputs',
    'Of a derived claim: the claims that it is computed from, by id.',
    ({ derivation }) => derivation?.inputs,
    { type: 'list' },
  ),
  column(
    'formula',
    'Formula',
    'Of a derived claim: the formula, each input as its id in braces.',
    ({ derivation }) => derivation?.formula,
  ),
  column(
    'derivedFrom',
    'Derived from',
    'Of a derived claim: the paper’s values alone, or independent ones among them.',
    ({ derivation }) => derivation?.from,
    { constraints: { enum: ['paper', 'context'] } },
  ),
];

const text = (key: 'subject' | 'measure' | 'scope', title: string, description: string) =>
  column<ComparedClaim>(key, title, description, (claim) => claim[key], { constraints: { required } });
const columns: readonly RecordColumn<ComparedClaim>[] = [
  idColumn('claims/<id>.html'),
  column(
    'status',
    'Whose voice',
    'as-stated: the paper’s own. derived: this edition’s arithmetic. context: an independent source’s, never the paper’s.',
    ({ status }) => status,
    { constraints: { required, enum: ['as-stated', 'derived', 'context'] } },
  ),
  column(
    'section',
    'Section',
    'Section of the paper that holds the paragraph; 0 is the abstract.',
    ({ section }) => section,
    { constraints: { required, pattern: '\\d+(\\.\\d+)?' } },
  ),
  column(
    'paragraph',
    'Paragraph',
    'Paragraph of the paper that states it: section, hyphen, count. Of a derived claim, that of its first input; of a context claim, that of the claim beside.',
    ({ paragraph }) => paragraph,
    { constraints: { required, pattern: paragraphPattern } },
  ),
  column('kind', 'Kind', 'What sort of statement it is.', ({ kind }) => kind, {
    constraints: { required, enum: claimKind.options },
  }),
  text('subject', 'Subject', 'Who or what the claim is about.'),
  text('measure', 'Measure', 'What is measured or stated, without the value.'),
  ...claimValueColumns,
  column(
    'period',
    'Period',
    'Time that the value speaks of, ISO 8601, a span with a slash; empty where the paper does not say.',
    ({ period }) => period,
    { constraints: { pattern: '(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?(/(19|20)\\d\\d)?' } },
  ),
  text('scope', 'Holds for', 'Where, or for what, the value holds.'),
  column('actors', 'Actors', 'Actors that it is about: ids of the table actors.', ({ actors }) => actors, {
    type: 'list',
  }),
  ...claimOriginColumns,
  column('note', 'Note', 'The editor’s remark; never the author’s.', ({ note }) => note),
];

/**
 * Every claim, one row each: value with qualifier, unit, period, scope, sources, place.
 */
export function claimsTable(claims: readonly ComparedClaim[]): DataTable {
  return recordTable(
    {
      name: 'claims',
      path: 'claims.csv',
      title: 'Claims',
      description:
        'Every quantity, date, rank, target and superlative of the paper, what follows from them by arithmetic, and independent values beside them; status says which. A number means what its qualifier says: with more-than it is a lower bound, with less-than an upper one.',
      primaryKey: 'id',
      foreignKeys: [
        { column: 'beside', table: 'claims', to: 'id' },
        { column: 'contextSource', table: 'context-sources', to: 'id' },
      ],
    },
    claims,
    columns,
  );
}

/** A claim with what comparing it with independent sources came to, where it was compared. */
type ComparedClaim = Claim & { readonly verdict: VerdictId | undefined };
