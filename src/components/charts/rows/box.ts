/** A box with words, placed by hand for one width; pixels from the top left corner of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Lines break where it has a line break. */
  readonly title: string;
  /** Under the title, smaller. */
  readonly detail?: string;
  /** Before the title, smaller: a section’s number. */
  readonly number?: string;
  /** `tint` a light ground, `solid` ink, `focus` the accent, `ring` an outline in it, `hollow` a quiet outline. */
  readonly look?: 'tint' | 'solid' | 'focus' | 'ring' | 'hollow';
  readonly align?: 'start' | 'middle';
  /** Of the title, in pixels. */
  readonly size?: number;
  readonly weight?: number;
  /** A link, with what is said of it. */
  readonly href?: string;
  readonly spoken?: string;
  /** What it stands for, by id: its drawing carries it as `data-node`. */
  readonly node?: string;
}
