import { type Mutator, replaceOne } from './mutation.ts';

const all = /\.(ts|csv|mdx)$|urls\.lock$/;
const hidden = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u0007',
  '\ufeff',
  '\u2028',
];

/** Changes that every file of an edition can suffer: on its way through editors, mail and other systems. */
export const anyFile: readonly Mutator[] = [
  ...hidden.map(
    (character): Mutator => ({
      name: `a hidden U+${character.charCodeAt(0).toString(16)}`,
      of: all,
      expects: 'stop',
      says: /U\+|hidden|nobody sees|is not an address/,
      change: (text, random) => replaceOne(text, /(?<=\p{L})(?=\p{L})/gu, random, () => character),
    }),
  ),
  {
    name: 'a byte order mark',
    of: all,
    expects: 'stop',
    says: /U\+FEFF|byte order mark/,
    change: (text) => `\ufeff${text}`,
  },
  {
    name: 'a null byte',
    of: all,
    expects: 'stop',
    change: (text, random) => replaceOne(text, /(?<=[a-z])(?=[a-z])/g, random, () => '\0'),
  },
  {
    name: 'a byte of another encoding',
    of: all,
    expects: 'stop',
    change: (text, random) => replaceOne(text, /(?<=[a-z])[a-z](?=[a-z])/g, random, () => '\ufffd'),
  },
  {
    name: 'a Cyrillic letter',
    of: all,
    expects: 'stop',
    change: (text, random) =>
      replaceOne(text, /(?<=[a-z])[aeo](?=[a-z])/g, random, ([a]) => ({ a: 'а', e: 'е', o: 'о' })[a] ?? ''),
  },
  {
    name: 'an accent apart',
    of: all,
    expects: 'stop',
    change: (text, random) => replaceOne(text, /(?<=[a-z])[aeu](?=[a-z])/g, random, ([a]) => `${a}\u0301`),
  },
  {
    name: 'carriage returns alone',
    of: all,
    expects: 'stop',
    change: (text) => (text.trim().includes('\n') ? text.replaceAll('\n', '\r') : undefined),
  },
  { name: 'CRLF', of: all, expects: 'pass', change: (text) => text.replaceAll('\n', '\r\n') },
];
