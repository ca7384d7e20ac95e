/** A browser that tests drive, whatever its protocol: one window of 1280 × 900 pixels. */
export interface Engine {
  /** As it calls itself: `Firefox 140.5.0`. */
  readonly version: string;
  /** Opens an address and waits until it and all its files are loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page, with values of JSON, and returns what it gives, or promises: a value of JSON. */
  readonly run: <Result, Values extends readonly unknown[]>(
    code: (...values: Values) => Result | Promise<Result>,
    ...values: Values
  ) => Promise<Result>;
  /** Moves the mouse over a point of the window. */
  readonly hoverAt: (point: Point) => Promise<void>;
  /** Presses and releases the mouse at a point of the window. */
  readonly clickAt: (point: Point) => Promise<void>;
  /** Puts a finger or the pressed mouse on the first of some points of the window, takes it to the others, and lifts it. */
  readonly drag: (points: readonly Point[], by: PointerType) => Promise<void>;
  /** Types characters one after the other; `keys` has those without a character. */
  readonly type: (characters: string) => Promise<void>;
  /** What the pages said to the console until now, faults of scripts and of the Content Security Policy among it. */
  readonly messages: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type PointerType = 'mouse' | 'touch';

/** What a browser is told, when it starts, of who uses it. */
export interface Reader {
  /** Asked the system for less motion. */
  readonly lessMotion?: boolean;
}

/** Keys without a character, as WebDriver writes them. */
export const keys = {
  escape: '\ue00c',
  enter: '\ue007',
  tab: '\ue004',
  end: '\ue010',
  home: '\ue011',
  left: '\ue012',
  up: '\ue013',
  right: '\ue014',
  down: '\ue015',
} as const;
