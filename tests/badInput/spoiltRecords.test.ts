import { expect, test } from 'vitest';
import { numberOf, seed, whole } from '../sample.ts';
import { fuzz } from './fuzz/fuzz.ts';

/** How many changes: about one of each kind, with WHOLE=1 three; FUZZ=5000 tries more places, SEED=7 others. */
const count = Number(process.env.FUZZ ?? (whole ? 600 : 260));
const start = numberOf(seed) % 100_000;

test(`of ${count} changes each bad one is found, placed and explained, and each good one passes`, async () => {
  const { bad, good, names, idle, holes } = await fuzz(count, start);
  console.log(
    `${bad} bad and ${good} good changes of ${names.length} kinds, ${idle.length} have no place here, SEED=${seed}`,
  );
  expect(holes).toEqual([]);
  expect(bad).toBeGreaterThanOrEqual(Math.min(count, 600) * 0.9);
  expect(good).toBeGreaterThan(10);
});

test('good changes alone, in many places, are all let through', async () => {
  const asked = Math.ceil(count / (whole ? 3 : 8));
  const { bad, good, holes } = await fuzz(asked, start + 1, 'pass');
  expect(holes).toEqual([]);
  expect(bad).toBe(0);
  expect(good).toBeGreaterThanOrEqual(asked - 2);
});
