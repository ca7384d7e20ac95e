import { expect, test } from 'vitest';
import { chartRow } from '../../../src/lib/edition/chartRow.ts';
import { printClaim } from '../../../src/lib/format/formatClaim.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { claims } from '../../../src/records.ts';

test('chartRow prints and speaks a derived value as derived, and no other', () => {
  const drawn = Object.values<Claim>(claims).filter(({ value }) => !('text' in value));
  for (const claim of drawn) {
    const { printed, spoken } = chartRow(claim);
    const isDerived = claim.status === 'derived';
    expect(printed, claim.id).toBe(`${isDerived ? 'ƒ\u00a0' : ''}${printClaim(claim)}`);
    expect(spoken.endsWith(', derived'), claim.id).toBe(isDerived);
  }
  expect(new Set(drawn.map(({ status }) => status)).size).toBe(3);
});
