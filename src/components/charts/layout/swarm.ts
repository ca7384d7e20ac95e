/** What is placed: a dot on the line of its strand. */
export interface SwarmRow {
  readonly strand: string;
  /** Pixels from the left. */
  readonly at: number;
  /** Dated to the year only: it may move sideways. */
  readonly loose?: boolean | undefined;
}

export interface SwarmOptions {
  /** Pixels that the middles of two dots keep apart. */
  readonly apart?: number;
}

/**
 * Moves dots that would cover each other, in the order of the rows: a dot goes up from its line, and sideways only if
 * its date is loose. Gives each row its shift and its lift, in pixels.
 */
export function swarm<Row extends SwarmRow>(rows: readonly Row[], { apart = 11 }: SwarmOptions = {}) {
  const placed: (Row & { readonly shift: number; readonly lift: number })[] = [];
  const step = apart + 1;
  const exact = [0, 1, 2].map((level) => ({ shift: 0, lift: level * step }));
  const loosely = [0, 1].flatMap((level) =>
    [-0.5, 0.5].map((side) => ({ shift: side * step, lift: level * step })),
  );
  for (const row of rows) {
    const mates = placed.filter(({ strand }) => strand === row.strand);
    const isFree = ({ shift, lift }: { shift: number; lift: number }) =>
      mates.every(
        (mate) =>
          Math.abs(mate.at + mate.shift - row.at - shift) >= apart || Math.abs(mate.lift - lift) >= apart,
      );
    const alone = rows.every((other) => other === row || other.strand !== row.strand || other.at !== row.at);
    const places = row.loose && !alone ? loosely : exact;
    placed.push({ ...row, ...(places.find(isFree) ?? { shift: 0, lift: 3 * step }) });
  }
  return placed;
}
