import type { YearPart } from '../rows/yearPart.ts';

/**
 * The parts of each year one on top of the other.
 *
 * @param kinds from the bottom up; parts of other kinds are left out
 * @returns each part with the values at which it begins and ends, kind by kind
 */
export function stackYears(
  rows: readonly YearPart[],
  kinds: readonly string[],
): (YearPart & { readonly from: number; readonly to: number })[] {
  const tops = new Map<number, number>();
  return kinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => {
        const from = tops.get(row.year) ?? 0;
        const to = from + row.value;
        tops.set(row.year, to);
        return { ...row, from, to };
      }),
  );
}
