/** A picture to take of the built site: a page at a width, or the drawing of a figure in it. */
export interface Screenshot {
  /** Of its reference picture, without `.png`. */
  readonly name: string;
  readonly path: string;
  /** Of the window, in pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** What is taken; without it the page from its top, as far down as `pageHeight`. */
  readonly selector?: string;
}

/** How far down a page is taken, in pixels: pictures stay small, and the foot, which names the version, is mostly out. */
export const pageHeight = 640;
