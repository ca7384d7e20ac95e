import { expect, test } from 'vitest';
import { thumbnails } from '../../../src/components/pictures/thumbnails.ts';
import { figures } from '../../../src/edition.ts';
import type { NumberedFigure } from '../../../src/lib/define/numberFigures.ts';
import { darkTokens } from '../../../src/lib/site/darkTokens.ts';

const all = Object.values<NumberedFigure>(figures);
const svg = thumbnails(all);

test('thumbnails(figures) has a view of each, with shapes and no words', () => {
  expect([...svg.matchAll(/<view id="([^"]+)"/g)].map(([, id]) => id)).toEqual(all.map(({ id }) => id));
  // The first shape is the ground.
  for (const drawn of svg.split('<view ').slice(1))
    expect(drawn.match(/<(?:path|circle|line|rect) /g)?.length).toBeGreaterThan(3);
  expect(svg).not.toMatch(/<text|<a |href=|aria-/);
});

test('thumbnails(figures) has every colour and fill that it uses, in light and dark', () => {
  const [, light = '', dark = ''] = /<style>:root\{(.*?)\}@media[^{]*\{:root\{(.*?)\}/.exec(svg) ?? [];
  for (const [, name] of svg.matchAll(/var\((--[\w-]+)\)/g)) {
    expect(light).toContain(`${name}:#`);
    expect(dark).toContain(`${name}:#`);
  }
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
});

test('darkTokens(css) reads the dark scheme, and refuses a stylesheet without one', () => {
  expect(
    darkTokens(
      ':root { --ink: #111; }\n@media (prefers-color-scheme: dark) { :root { --ink: #eee; --a: 1px; } }',
    ),
  ).toEqual({ '--ink': '#eee' });
  expect(() => darkTokens(':root { --ink: #111; }')).toThrow('no rule for :root under prefers-color-scheme');
});
