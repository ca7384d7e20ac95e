/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0, less than `below`. */
  readonly below: (below: number) => number;
  /** One of several. */
  readonly pick: <Item>(all: readonly Item[]) => Item;
}

/** A source of numbers (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, pick: (all) => all[below(all.length)] as (typeof all)[number] };
}

/** Whether everything is asked for, not a sample: WHOLE=1. */
export const whole = process.env.WHOLE === '1';

/** What samples are drawn by: the day, or what SEED says to see a failure again. */
export const seed = process.env.SEED ?? new Date().toISOString().slice(0, 10);

/**
 * Some of many things to try in this run, others on another day; all of them with WHOLE=1.
 *
 * @param name of what is sampled: samples of one day do not follow each other
 */
export function sample<Item>(name: string, all: readonly Item[], count: number): readonly Item[] {
  if (whole || all.length <= count) return all;
  const chance = random(numberOf(`${seed} ${name}`));
  const left = [...all.keys()];
  const taken = new Set<number>();
  while (taken.size < count) {
    const [index = 0] = left.splice(chance.below(left.length), 1);
    taken.add(index);
  }
  return all.filter((_, index) => taken.has(index));
}

/** A number for a text (FNV-1a), the same on every machine. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
