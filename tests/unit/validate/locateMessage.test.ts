import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locateMessage } from '../../../src/lib/validate/locateRecord.ts';
import { recordHomes } from '../../../src/lib/validate/references.ts';

const files = [
  { file: 'src/data/actors.ts', text: 'const actors = {\n  nbs: {},\n};\n' },
  { file: 'src/data/derivedClaims.ts', text: "const derived = {\n\n    'share-gap': {},\n};\n" },
];

it.each([
  [
    'actor “nbs”, field kind: bad',
    'src/data/actors.ts:2:3 – actor “nbs”, field kind: bad – see src/lib/schema/actor.ts',
  ],
  [
    'derived claim “share-gap”: bad',
    'src/data/derivedClaims.ts:3:5 – derived claim “share-gap”: bad – see src/lib/schema/claim.ts',
  ],
  ['actor “eu”: bad', 'src/data/actors.ts:1:1 – actor “eu”: bad – see src/lib/schema/actor.ts'],
  ['a message “about” other things', 'a message “about” other things'],
])('locateMessage(%j) gives it the place of its record', (message, placed) =>
  expect(locateMessage(`first line\n${message}`, files)).toBe(`first line\n${placed}`),
);

it.each(Object.keys(recordHomes))(
  'locateMessage() names files that exist for a %s that is not found',
  (kind) => {
    const all = globSync(['src/data/**/*.ts', 'src/content/figures/**/*.ts'])
      .sort()
      .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const placed = locateMessage(`${kind} “no-such-record”: bad`, all);
    const [, at = '', schema = ''] = /^(\S+):1:1 – .* – see (\S+)$/.exec(placed) ?? [];
    expect([at, schema].filter((file) => !existsSync(file))).toEqual([]);
  },
);
