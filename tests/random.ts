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
