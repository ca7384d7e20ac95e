import { type Claim, claimKind } from '../../records/claim.ts';
import type { VerdictId } from '../../vocabulary/verdict.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { claimOriginColumns } from './claimOriginColumns.ts';
import { claimValueColumns } from './claimValueColumns.ts';
import { column } from './column.ts';
import type { ComparedClaim } from './comparedClaim.ts';
import { idColumn } from './idColumn.ts';
import { paragraphPattern } from './paragraphPattern.ts';

const required = true;
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
 *
 * @param verdictOf what comparing a claim came to, by its id
 */
export function claimsTable(
  claims: readonly Claim[],
  verdictOf: (claim: string) => VerdictId | undefined,
): DataTable {
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
    claims.map((claim) => ({ ...claim, verdict: verdictOf(claim.id) })),
    columns,
  );
}
