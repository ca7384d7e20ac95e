import { parseClaims } from '#engine/lib/edition/parseClaims.ts';
import type { ValueClaimInput } from '#engine/lib/schema/claim.ts';
import { branches } from './branches.ts';
import { places } from './exchanges.ts';

type Counted = 'loans' | 'readers';

/** The id of what is counted at a place: “loans-mill-lane”. */
const countId = (counted: Counted, name: string) => `${counted}-${name.toLowerCase().replaceAll(' ', '-')}`;

const common = {
  kind: 'measurement',
  unit: 'number',
  qualifier: 'exact',
  period: '2023',
  scope: 'the imagined county',
  sources: [],
} as const;

const loans = branches.map(([name, number]): [string, ValueClaimInput] => [
  countId('loans', name),
  {
    ...common,
    subject: name,
    measure: 'loans for each registered reader',
    paragraph: 'A-1',
    value: { number },
    locator: 'ten branches of an imagined county',
  },
]);

const readers = places.map(({ name, readers }): [string, ValueClaimInput] => [
  countId('readers', name),
  {
    ...common,
    subject: name,
    measure: 'readers',
    paragraph: 'A-2',
    value: { number: readers },
    locator: 'branches, school libraries and reading rooms',
  },
]);

/** What is counted at each branch and at each place of the network, and the average of the branches. */
export const claims = parseClaims({
  stated: Object.fromEntries([...loans, ...readers]),
  derived: {
    'loans-average': {
      subject: 'The ten branches',
      measure: 'loans for each registered reader, on average',
      kind: 'measurement',
      unit: 'number',
      period: '2023',
      scope: 'the imagined county',
      decimals: 1,
      formula: {
        operation: 'quotient',
        terms: [
          { operation: 'sum', terms: loans.map(([claim]) => ({ claim })) },
          { constant: branches.length, says: 'branches' },
        ],
      },
    },
  },
});

/** What is counted at a place. */
export function countAt(counted: Counted, name: string) {
  const claim = claims[countId(counted, name)];
  if (!claim) throw new Error(`no ${counted} are counted at “${name}”`);
  return claim;
}
