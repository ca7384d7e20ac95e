/** A file of a built site. */
export interface SiteFile {
  /** From the root of the site: `sections/2.html`. */
  readonly path: string;
  /** What a page holds; absent for other files. */
  readonly html?: string;
}
