import { describe, expect, test } from 'vitest';
import { formatLock, goneDiagnostics, parseLock } from '../../../src/lib/urls/urlsLock.ts';
import { formatDiagnostic } from '../../../src/lib/validate/diagnostic.ts';

describe('parseLock(text, file)', () => {
  test('reads addresses in any order, each once', () => {
    const text = 'b.html#x\na.html\nb.html#x\n\ndata/c.csv\r\n';
    expect(parseLock(text, 'urls.lock')).toEqual({
      addresses: ['b.html#x', 'a.html', 'data/c.csv'],
      diagnostics: [],
    });
    expect(formatLock(parseLock(text, 'urls.lock').addresses)).toBe('a.html\nb.html#x\ndata/c.csv\n');
  });

  test.each([
    '<<<<<<< HEAD',
    '=======',
    '/about.html',
    'https://example.org/about.html',
    '../about.html',
    'a b.html',
    'about.html#',
    '#s2',
    'about.html#a"b',
    'about.html#<b>',
    "about.html#a'b",
  ])('refuses “%s” with its line', (line) => {
    const { diagnostics } = parseLock(`a.html\n${line}\n`, 'urls.lock');
    expect(diagnostics.map(formatDiagnostic)).toEqual([expect.stringMatching(/^urls\.lock:2:1 – .+ – .+/)]);
  });
});

test('goneDiagnostics(gone, lock) names the line of the lock and both ways to fix', () => {
  const [problem] = goneDiagnostics(['b.html#x'], {
    file: 'urls.lock',
    text: 'a.html\nb.html#x-2\nb.html#x\n',
  });
  expect(problem && formatDiagnostic(problem)).toMatch(
    /^urls\.lock:3:1 – .*b\.html#x .* – put it back, or .*redirects\.ts.*'b\.html#x'/,
  );
});
