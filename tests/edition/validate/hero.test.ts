import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/lib/validate/diagnostic.ts';
import { validateHero } from '../../../src/lib/validate/validateRecords.ts';

const good = {
  line: 'A paper, checked',
  says: 'It claims {a-share} of 5G; others {b-share}.',
  figure: 'one',
};
const diagnose = (hero: Partial<typeof good>) => {
  const whole = { ...good, ...hero };
  const edition = {
    hero: whole,
    claims: { 'a-share': {}, 'b-share': {} },
    figures: { one: {} },
    names: ['5G'],
  };
  return validateHero(edition, { file: 'src/data/hero.ts', text: JSON.stringify(whole, null, 1) }).map(
    formatDiagnostic,
  );
};

test('a sentence and a figure that exist are right, and a name may hold a digit', () => {
  expect(diagnose({})).toEqual([]);
});

test('a claim that does not exist is named with its place and the one that was meant', () => {
  expect(diagnose({ says: 'It claims {a-shar}.' })).toEqual([
    'src/data/hero.ts:3:22 – “a-shar” names no claim – did you mean “a-share”?',
  ]);
});

test('so is a figure', () => {
  expect(diagnose({ figure: 'on' })).toEqual([
    expect.stringMatching(/^src\/data\/hero\.ts:\d+:\d+ – “on” names no figure – did you mean “one”\?$/),
  ]);
});

test('a number that the sentence types is refused', () => {
  expect(diagnose({ says: 'It claims 35 % of the market.' })).toEqual([
    'src/data/hero.ts:3:21 – the sentence of the front page types “35 %” – write {claim-id}, which prints the value and links it',
  ]);
});
