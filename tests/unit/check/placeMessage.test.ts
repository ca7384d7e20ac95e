import { expect, it } from 'vitest';
import { placeMessage } from '../../../src/lib/check/placeMessage.ts';

const files = [
  { file: 'src/data/actors.ts', text: 'const actors = {\n  nbs: {},\n};\n' },
  { file: 'src/data/derivedClaims.ts', text: "const derived = {\n\n    'share-gap': {},\n};\n" },
];

it.each([
  [
    'actor “nbs”, field kind: bad',
    'src/data/actors.ts:2:3 – actor “nbs”, field kind: bad – see src/lib/records/actor.ts',
  ],
  [
    'derived claim “share-gap”: bad',
    'src/data/derivedClaims.ts:3:5 – derived claim “share-gap”: bad – see src/lib/records/claim.ts',
  ],
  ['actor “eu”: bad', 'src/data/actors:1:1 – actor “eu”: bad – see src/lib/records/actor.ts'],
  ['a message “about” other things', 'a message “about” other things'],
])('placeMessage(%j) gives it the place of its record', (message, placed) =>
  expect(placeMessage(`first line\n${message}`, files)).toBe(`first line\n${placed}`),
);
