/** What a PNG is drawn from. */
export interface PngOrder {
  /** Well-formed, with a ground that covers it, in the families of `faces`. */
  readonly svg: string;
  /** What the picture is of, for messages. */
  readonly name: string;
  /** Pixels of the PNG for one of the SVG; one when left out. */
  readonly zoom?: number;
}
