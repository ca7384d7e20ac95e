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
  /** Presses and releases the mouse at a point of the window, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Types characters one after the other; `keys` has those without a character. */
  readonly type: (characters: string) => Promise<void>;
  /** What the pages said to the console until now, faults of scripts and of the Content Security Policy among it. */
  readonly messages: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Keys without a character, as WebDriver writes them. */
export const keys = { escape: '\ue00c', enter: '\ue007', tab: '\ue004' } as const;
