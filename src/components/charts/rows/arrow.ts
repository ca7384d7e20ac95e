/** A straight line from one place to another, in pixels. */
export interface Arrow {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** False for a line without a head. */
  readonly head?: boolean;
  /** One of `ink`. */
  readonly colour?: string;
  /** Pixels. */
  readonly strokeWidth?: number;
  /** The two boxes that it joins, as `from to`: its drawing carries them as `data-step`. */
  readonly step?: string | undefined;
}
