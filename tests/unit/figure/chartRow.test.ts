import { expect, test } from 'vitest';
import { chartRow, claimRow, spanRow } from '../../../src/lib/edition/chartRow.ts';
import { formatClaim } from '../../../src/lib/format/formatClaim.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { numberOf } from '../../../src/lib/schema/claimValue.ts';
import { claims } from '../../../src/records.ts';

test('chartRow prints and speaks a derived value as derived, and no other', () => {
  const drawn = Object.values<Claim>(claims).filter(({ value }) => !('text' in value));
  for (const claim of drawn) {
    const { printed, spoken } = chartRow(claim);
    const isDerived = claim.status === 'derived';
    expect(printed, claim.id).toBe(`${isDerived ? 'ƒ\u00a0' : ''}${formatClaim(claim)}`);
    expect(spoken.endsWith(', derived'), claim.id).toBe(isDerived);
  }
  expect(new Set(drawn.map(({ status }) => status)).size).toBe(3);
});

test('a row carries value, unit, qualifier and bound of its record', () => {
  for (const claim of Object.values<Claim>(claims)) {
    const row = claimRow(claim);
    expect(row.value, claim.id).toBe('text' in claim.value ? claim.value.text : numberOf(claim));
    const { unit, qualifier, bound } = claim;
    expect(row, claim.id).toMatchObject({
      claim: claim.id,
      unit,
      qualifier,
      bound,
      href: `claim:${claim.id}`,
    });
  }
});

test('chartRow refuses a value in words, spanRow anything but a span of years', () => {
  expect(() => chartRow(claims['seres-model'])).toThrow('“seres-model” has a value in words');
  expect(() => spanRow(claims['catl-share'])).toThrow('“catl-share” is not a span of years');
  expect(spanRow(claims['plan-nev-2012']).span).toEqual({ from: 2012, to: 2020 });
});
