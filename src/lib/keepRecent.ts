/**
 * Keeps what was made lately: what is asked for again is not made again, and what was asked for longest ago goes when all together would
 * take more room.
 *
 * @param room how much is kept, in the measure of `sizeOf`
 * @returns a function that gives what is kept under a key, or makes it
 */
export function keepRecent<Value>(
  room: number,
  sizeOf: (value: Value) => number,
): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  let taken = 0;
  return (key, make) => {
    const known = kept.get(key);
    const value = known ?? make();
    if (known === undefined) taken += sizeOf(value);
    else kept.delete(key);
    kept.set(key, value);
    for (const [oldest, old] of kept) {
      if (taken <= room || oldest === key) break;
      kept.delete(oldest);
      taken -= sizeOf(old);
    }
    return value;
  };
}
