import type { MatrixLine } from '../../components/charts/matrixLayout.ts';
import { statedClaims } from '../../data/statedClaims.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import type { Claim } from '../../lib/schema/claim.ts';
import type { Panel } from '../../lib/schema/figure.ts';
import { type VerdictId, verdicts } from '../../lib/schema/verdict.ts';
import { claimMatrix } from './evidence-map/claimMatrix.ts';
import { mappedClaims } from './evidence-map/mappedClaims.ts';
import { qualifierColumns } from './evidence-map/qualifierColumns.ts';
import { sourceKindOf } from './evidence-map/sourceKindOf.ts';
import { sourceKinds } from './evidence-map/sourceKinds.ts';
import { verdictHeads } from './evidence-map/verdictHeads.ts';
import { verdictOn } from './evidence-map/verdictOn.ts';

const total = mappedClaims.length;
const exact = mappedClaims.filter(({ qualifier }) => qualifier === 'exact');
const hedged = mappedClaims.filter(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative');
const unsourced = mappedClaims.filter((claim) => sourceKindOf(claim) === 'none');
const count = (verdict: VerdictId, claims = mappedClaims) =>
  claims.filter((claim) => verdictOn(claim) === verdict).length;

/** Claims by qualifier across and something else down. */
const byQualifier = (
  claims: readonly Claim[],
  lines: readonly MatrixLine[],
  lineOf: (claim: Claim) => string,
): Panel => ({
  draw: (size) => {
    const columns = qualifierColumns[size.narrow ? 'narrow' : 'wide'];
    const columnOf = ({ qualifier }: Claim) =>
      columns.find(({ qualifiers }) => qualifiers.includes(qualifier))?.id ?? '';
    return claimMatrix(claims, { columns, columnOf, lines, lineOf }, size);
  },
});

/** Claims by what others say across and kind of source down. */
const byVerdict: Panel = {
  draw: (size) => {
    const columns = verdictHeads.map(({ id, label }) => ({ id, label: label.replace(' ', '\n') }));
    return claimMatrix(
      mappedClaims,
      { columns, columnOf: verdictOn, lines: sourceKinds, lineOf: sourceKindOf },
      size,
    );
  },
};

/** Every claim by how firmly it is put and what it rests on. */
export default defineFigure({
  id: 'evidence-map',
  title: `Of the paper’s ${total} claims about the world ${exact.length} are put as exact, and ${unsourced.length} come without a source`,
  subtitle: 'Each mark is a claim and leads to it; its shape is its qualifier.',
  alt: `Matrix of ${total} marks. Columns say how a claim is qualified, lines what kind of source it has; ${unsourced.length} stand in the line without a source.`,
  section: '0',
  inText: false,
  note: `Where a claim has several sources the first counts. Of the ${Object.keys(statedClaims).length} claims in the ledger, the paper’s counts of the parts of its own argument and the form of the SERES network are left out here. “Times what?” is a multiple of something that the paper does not quantify.`,
  control: {
    legend: 'Set against each other',
    views: [
      {
        id: 'qualifier-and-source',
        label: 'qualifier and source',
        says: `${exact.length} claims are put as exact; ${unsourced.length} of all have no source.`,
        panels: [byQualifier(mappedClaims, sourceKinds, sourceKindOf)],
      },
      {
        id: 'qualifier-and-verdict',
        label: 'qualifier and what others say',
        says: `Independent sources confirm ${count('confirmed')}, refine ${count('refined')} and dispute ${count('disputed')}; of ${count('not-checkable')} nothing was found.`,
        panels: [byQualifier(mappedClaims, verdictHeads, verdictOn)],
      },
      {
        id: 'source-and-verdict',
        label: 'source and what others say',
        says: `Of the ${unsourced.length} claims without a source, others confirm ${count('confirmed', unsourced)}.`,
        panels: [byVerdict],
      },
      {
        id: 'only-hedged',
        label: 'only bounds, estimates, goals, possibilities',
        says: `${hedged.length} claims give no value but a bound, an estimate, a goal, a possibility or a multiple.`,
        panels: [byQualifier(hedged, sourceKinds, sourceKindOf)],
      },
    ],
  },
  table: {
    columns: ['Claim', 'Value', 'Kind of source', 'Others say'],
    rows: sourceKinds.flatMap(({ id, label }) =>
      mappedClaims
        .filter((claim) => sourceKindOf(claim) === id)
        .map(
          (claim) =>
            [
              `${claim.subject}: ${claim.measure}`,
              { claim: claim.id },
              label,
              verdicts[verdictOn(claim)].name.toLowerCase(),
            ] as const,
        ),
    ),
  },
});
