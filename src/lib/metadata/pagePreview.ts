/** The picture that services show with a link to a page. */
export interface PagePreview {
  /** A PNG, from the root of the site. */
  readonly path: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for readers who do not see it. */
  readonly alt: string;
}
