import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { embedLine } from '../../../src/components/figure/embedLine.ts';

test('embedLine(title, address) is read back with title and address as they are', () => {
  const title = 'R&D: “a” is <b> "c" &quot; and ’d’ \'e\'';
  const line = embedLine(title, 'https://example.org/embed/a.html?b&amp=c');
  expect(line).not.toMatch(/<b>|&quot; and/);
  const frame = parseHTML(`<body>${line}</body>`).document.querySelector('iframe');
  expect(frame?.getAttribute('title')).toBe(title);
  expect(frame?.getAttribute('src')).toBe('https://example.org/embed/a.html?b&amp=c');
});
