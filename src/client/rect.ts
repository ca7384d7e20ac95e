/** A rectangle in CSS pixels, in the viewport unless its place is said to be from elsewhere. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
