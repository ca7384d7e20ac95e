import type { MatrixLine } from '../../components/charts/matrixLayout.ts';
import { statedClaims } from '../../data/statedClaims.ts';
import { countClaims, sayStates } from '../../lib/edition/countClaims.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import type { Panel } from '../../lib/schema/figure.ts';
import { checkStates } from '../../lib/schema/verdict.ts';
import { claimMatrix } from './evidence-map/claimMatrix.ts';
import { type MappedClaim, mappedClaims } from './evidence-map/mappedClaims.ts';
import { qualifierColumns } from './evidence-map/qualifierColumns.ts';
import { sourceKindOf } from './evidence-map/sourceKindOf.ts';
import { sourceKinds } from './evidence-map/sourceKinds.ts';
import { stateHeads } from './evidence-map/stateHeads.ts';

const counts = countClaims(mappedClaims);
const { ofWorld: total, exact, unsourced } = counts;
const hedged = mappedClaims.filter(({ qualifier }) => qualifier !== 'exact' && qualifier !== 'superlative');
const withoutSource = countClaims(mappedClaims.filter(({ sources }) => sources.length === 0)).states;

/** Claims by qualifier across and something else down. */
const byQualifier = (
  claims: readonly MappedClaim[],
  lines: readonly MatrixLine[],
  lineOf: (claim: MappedClaim) => string,
): Panel => ({
  draw: (size) => {
    const columns = qualifierColumns[size.narrow ? 'narrow' : 'wide'];
    const columnOf = ({ qualifier }: MappedClaim) =>
      columns.find(({ qualifiers }) => qualifiers.includes(qualifier))?.id ?? '';
    return claimMatrix(claims, { columns, columnOf, lines, lineOf }, size);
  },
});

const stateOf = ({ state }: MappedClaim) => state;

/** Claims by what is known of them across and kind of source down. */
const byState: Panel = {
  draw: (size) => {
    const columns = stateHeads.map(({ id, label, short }) => ({
      id,
      label: size.narrow ? short : label.replace(' ', '\n'),
    }));
    return claimMatrix(
      mappedClaims,
      { columns, columnOf: stateOf, lines: sourceKinds, lineOf: sourceKindOf },
      size,
    );
  },
};

/** Every claim by how firmly it is put and what it rests on. */
export default defineFigure({
  id: 'evidence-map',
  title: `Of ${total} claims ${exact} are put as exact and ${unsourced} come without a source`,
  subtitle:
    'What the paper states in values, dates, ranks and superlatives. Each mark is a claim and leads to it; its shape is its qualifier.',
  alt: `Matrix of ${total} marks. Columns say how a claim is qualified, lines what kind of source it has; ${unsourced} stand in the line without a source.`,
  section: '0',
  inText: false,
  note: `Where a claim has several sources the first counts. Of the ${Object.keys(statedClaims).length} claims in the table of claims, the paper’s counts of the parts of its own argument are left out here. “Times what?” is a multiple of something that the paper does not quantify.`,
  control: {
    legend: 'Set against each other',
    views: [
      {
        id: 'qualifier-and-source',
        label: 'qualifier and source',
        says: `${exact} claims are put as exact; ${unsourced} of all have no source.`,
        panels: [byQualifier(mappedClaims, sourceKinds, sourceKindOf)],
      },
      {
        id: 'qualifier-and-verdict',
        label: 'qualifier and what others say',
        says: sayStates(counts),
        panels: [byQualifier(mappedClaims, stateHeads, stateOf)],
      },
      {
        id: 'source-and-verdict',
        label: 'source and what others say',
        says: `Of the ${unsourced} claims without a source others confirm ${withoutSource.confirmed} and report ${withoutSource.reported} the same; for ${withoutSource['not-found'] + withoutSource.unchecked} nothing was found, or nobody has looked.`,
        panels: [byState],
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
              checkStates[claim.state].name.toLowerCase(),
            ] as const,
        ),
    ),
  },
});
