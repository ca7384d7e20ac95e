/** A name is written as its language writes it, also in a style of another. */
import { expect, test } from 'vitest';
import { apa } from '../../../src/lib/citation/apa.ts';
import { listNames, printName } from '../../../src/lib/citation/names.ts';

const lin = { family: '林', given: '晓', 'static-ordering': true };
const ouyang = { family: '欧阳', given: '安' };
const doe = { family: 'Doe', given: 'Jan' };

test.each(['spoken', 'listed', 'initials', 'reversed'] as const)(
  'a name in Chinese characters is whole and has no space: %s',
  (how) => {
    expect([lin, ouyang].map((name) => printName(name, how))).toEqual(['林晓', '欧阳安']);
  },
);

test('one in Latin letters keeps its spaces, also where it keeps its order', () => {
  expect(printName({ family: 'Lin', given: 'Xiao', 'static-ordering': true }, 'listed')).toBe('Lin Xiao');
  expect(printName(doe, 'initials')).toBe('Doe, J.');
});

test('both stand in one list', () => {
  expect(listNames({ names: [lin, doe, ouyang], others: false }, ', and ')).toBe('林晓, Jan Doe, and 欧阳安');
  const { entry } = apa({
    item: {
      id: 'lin-2024',
      type: 'article-journal',
      title: '路灯',
      author: [lin, doe],
      issued: { 'date-parts': [[2024]] },
    },
  });
  expect(entry.map((part) => (typeof part === 'string' ? part : part.italic)).join('')).toContain(
    '林晓, & Doe, J. (2024). 路灯.',
  );
});
