import { matrix } from '../../../components/charts/matrix.ts';
import type { MatrixColumn, MatrixLine } from '../../../components/charts/matrixLayout.ts';
import { qualifierShapes } from '../../../components/charts/qualifier.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import type { Claim } from '../../../lib/schema/claim.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { verdicts } from '../../../lib/schema/verdict.ts';
import { qualifierColumns } from './qualifierColumns.ts';
import { sourceKindOf } from './sourceKindOf.ts';
import { sourceKinds } from './sourceKinds.ts';
import { verdictOn } from './verdictOn.ts';

/** What stands across and down, and where a claim belongs in both. */
export interface Axes {
  readonly columns: readonly MatrixColumn[];
  readonly columnOf: (claim: Claim) => string;
  readonly lines: readonly MatrixLine[];
  readonly lineOf: (claim: Claim) => string;
}

/** Claims as marks, each of the shape of its qualifier; in a cell the firm ones come first. */
export function claimMatrix(
  claims: readonly Claim[],
  { columns, columnOf, lines, lineOf }: Axes,
  size: ChartSize,
) {
  const rows = claims
    .toSorted((a, b) => rank(a) - rank(b))
    .map((claim) => ({
      column: columnOf(claim),
      line: lineOf(claim),
      shape: qualifierShapes[claim.qualifier],
      href: `claim:${claim.id}`,
      spoken: spokenOf(claim),
    }));
  return matrix(rows, {
    ...size,
    columns,
    lines,
    labelWidth: size.narrow ? 0 : 132,
    headHeight: 42,
    pitch: size.narrow ? 12 : 13,
    totals: 'All claims',
  });
}

function rank({ qualifier }: Claim): number {
  return qualifierColumns.wide.findIndex(({ qualifiers }) => qualifiers.includes(qualifier));
}

function spokenOf(claim: Claim): string {
  return [
    claim.subject,
    printClaim(claim, { form: 'spoken' }),
    claim.measure,
    sourceKinds.find(({ id }) => id === sourceKindOf(claim))?.label.toLowerCase(),
    verdicts[verdictOn(claim)].name.toLowerCase(),
  ].join(', ');
}
